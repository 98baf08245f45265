package vn.thanhdong.history.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.text.NumberFormat;
import vn.thanhdong.access.query.GetMasterKeyStanding;
import vn.thanhdong.access.query.MasterKeyStanding;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Questions;

/** By which master key people's keys are wrapped, and how far a change of it has come. */
final class MasterKeyPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final Questions questions;
    private final Paragraph current = new Paragraph();
    private final Paragraph waiting = new Paragraph();
    private boolean settled;

    MasterKeyPanel(Questions questions) {
        this.questions = questions;
        addClassNames("card", "master-key");
        waiting.addClassName("says");
        waiting.getElement().setAttribute("role", "status");
        waiting.setVisible(false);
        add(current, waiting);
    }

    /** Counts all keys, so it is asked again only while a change is under way. */
    void refresh() {
        if (!settled) {
            show(questions.ask(new GetMasterKeyStanding()));
        }
    }

    private void show(MasterKeyStanding standing) {
        settled = standing.others().isEmpty();
        String keys = number(standing.keys());
        current.setText(standing.lastChange()
                .map(at -> getTranslation("keys.current.since", standing.keyId(), keys, Dates.time(at)))
                .orElseGet(() -> getTranslation("keys.current", standing.keyId(), keys)));
        waiting.setVisible(!settled);
        waiting.setText(getTranslation("keys.waiting", number(standing.waiting())));
    }

    private String number(long count) {
        return NumberFormat.getIntegerInstance(getLocale()).format(count);
    }
}
