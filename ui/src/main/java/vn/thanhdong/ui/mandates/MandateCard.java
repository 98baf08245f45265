package vn.thanhdong.ui.mandates;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.MandateChange;
import vn.thanhdong.access.MandateState;
import vn.thanhdong.ui.Dates;

/** One mandate: its paper, who, how far, from when to when, how it stands, and what can be done about it. */
final class MandateCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient MandateWords words;
    private final Div actions = new Div();

    MandateCard(Mandate mandate, Instant now, MandateWords words) {
        this.words = words;
        addClassNames("card", "mandate");
        getElement().setAttribute("data-mandate", mandate.id());
        MandateState state = mandate.state(now);
        var badge =
                new Span(mandate.wasDeclined() ? getTranslation("mandate.state.DECLINED") : MandateWords.state(state));
        badge.addClassNames("td-badge", MandateWords.tone(state).css());
        var head = new Div(
                new H3(getTranslation(
                        "mandate.card.title",
                        mandate.decision().number(),
                        mandate.decision().issuer())),
                badge);
        head.addClassName("state");
        if (state == MandateState.IN_FORCE) {
            var left = new Span(getTranslation("mandate.left", MandateWords.daysLeft(mandate, now)));
            left.addClassName("hint");
            head.add(left);
        }
        add(head, new Paragraph(mandate.decision().subject()), facts(mandate));
        mandate.proposed().ifPresent(proposal -> add(proposed(proposal)));
        mandate.declined().ifPresent(one -> add(declined(mandate, one)));
        mandate.ended().filter(end -> !mandate.wasDeclined()).ifPresent(end -> add(ended(end)));
        actions.addClassName("actions");
        add(actions);
    }

    /** Offers something at the end of the card. */
    void offer(String key, Runnable action, ButtonVariant... variants) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(variants);
        actions.add(button);
    }

    void link(String key, String address) {
        var link = new Anchor(address, getTranslation(key));
        link.addClassName("button-link");
        actions.add(link);
    }

    private DescriptionList facts(Mandate mandate) {
        var facts = new DescriptionList();
        facts.addClassName("mandate-facts");
        fact(
                facts,
                "mandate.kind",
                getTranslation("mandate.kind." + mandate.decision().kind().name()));
        fact(facts, "mandate.decidedOn", Dates.day(mandate.decision().decidedOn()));
        fact(facts, "mandate.team", words.team(mandate.team()));
        fact(facts, "mandate.scope", words.scope(mandate.scope()));
        fact(facts, "mandate.days", MandateWords.days(mandate));
        fact(
                facts,
                "mandate.steps",
                getTranslation(
                                "mandate.entered.by",
                                words.names().person(mandate.enteredBy()),
                                Dates.time(mandate.enteredAt()))
                        + mandate.opened()
                                .map(act -> " "
                                        + getTranslation(
                                                "mandate.opened.by",
                                                words.names().person(act.by()),
                                                Dates.time(act.at())))
                                .orElse(""));
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private Paragraph proposed(Mandate.Proposal proposal) {
        MandateChange change = proposal.change();
        var what = new ArrayList<String>();
        change.to().ifPresent(day -> what.add(getTranslation("mandate.proposed.to", Dates.day(day))));
        change.team().ifPresent(team -> what.add(getTranslation("mandate.proposed.team", words.team(team))));
        var paragraph = new Paragraph(getTranslation(
                "mandate.proposed", change.decision(), words.names().person(proposal.by()), String.join("; ", what)));
        paragraph.addClassName("note");
        return paragraph;
    }

    private Paragraph declined(Mandate mandate, Mandate.Decline one) {
        var paragraph = new Paragraph(getTranslation(
                mandate.wasDeclined() ? "mandate.declined" : "mandate.declined.change",
                words.names().person(one.by()),
                Dates.time(one.at()),
                one.reason(),
                one.decision()));
        paragraph.addClassName("note");
        return paragraph;
    }

    private Paragraph ended(Mandate.End end) {
        String who = getTranslation("mandate.ended.by", words.names().person(end.by()), Dates.time(end.at()));
        String why = end.reason().isEmpty() ? "" : " " + getTranslation("mandate.ended.reason", end.reason());
        String seal = end.seal()
                .map(one -> " " + getTranslation("mandate.sealed", one.dossiers(), one.looks(), one.exports()))
                .orElse("");
        return new Paragraph(who + why + seal);
    }
}
