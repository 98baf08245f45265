package vn.thanhdong.ui.mandates;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.query.FindMandates;
import vn.thanhdong.access.query.MandateList;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.ServiceUnavailable;
import vn.thanhdong.ui.Tone;

/** In the frame of an auditor's pages: under which decision they work, how far it reaches, how long it lasts. */
public final class MandateBanner extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SOON = 5;

    private final transient Questions questions;
    private final transient MandateWords words;

    public MandateBanner(Questions questions, MandateWords words) {
        this.questions = questions;
        this.words = words;
        addClassNames("td-stand-ins", "td-mandates");
    }

    /** As it is now. */
    public void refresh() {
        removeAll();
        try {
            MandateList list = questions.ask(FindMandates.ALL);
            list.inForce().forEach(mandate -> add(inForce(mandate, list)));
            if (list.inForce().isEmpty()) {
                add(link(getTranslation("mandate.banner.none"), Tone.BAD, getTranslation("mandate.closed.EVERYTHING")));
            }
        } catch (ServiceUnavailable away) {
            // the page itself says that nobody answers
        }
    }

    private Anchor inForce(Mandate mandate, MandateList list) {
        long left = MandateWords.daysLeft(mandate, list.now());
        String scope = words.scope(mandate.scope());
        return link(
                getTranslation("mandate.banner", mandate.decision().number(), scope, left),
                left > SOON ? Tone.GOOD : Tone.SOON,
                getTranslation(
                        "mandate.banner.explained",
                        mandate.decision().number(),
                        mandate.decision().issuer(),
                        scope,
                        Dates.day(mandate.to())));
    }

    private static Anchor link(String text, Tone tone, String explained) {
        var link = new Anchor(MandatesView.ROUTE, text);
        link.addClassNames("td-badge", tone.css());
        link.setTitle(explained);
        return link;
    }
}
