package vn.thanhdong.territory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.function.Consumer;
import vn.thanhdong.territory.AgencyDecision;
import vn.thanhdong.territory.Reform;
import vn.thanhdong.territory.Territory;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Tone;

/** One decision about agencies: its paper, its day, what it does, and how it stands. */
final class DecisionCard extends Div {

    private static final long serialVersionUID = 1L;

    /** A decision that was entered. */
    DecisionCard(AgencyDecision decision, Territory packs, LocalDate today, Consumer<AgencyDecision> withdraw) {
        addClassNames("card", "decision-card");
        boolean upcoming = decision.from().isAfter(today);
        var badge = new Span(getTranslation(
                !decision.stands()
                        ? "agencies.state.withdrawn"
                        : upcoming ? "agencies.state.announced" : "agencies.state.inForce",
                Dates.day(decision.from())));
        Tone tone = !decision.stands() ? Tone.NEUTRAL : upcoming ? Tone.SOON : Tone.GOOD;
        badge.addClassNames("td-badge", tone.css());
        add(
                new H3(Names.of(decision.reform().name())),
                badge,
                list(decision.reform(), packs),
                hint(getTranslation(
                        "agencies.recorded",
                        decision.number(),
                        Dates.day(decision.decidedOn()),
                        Dates.time(decision.recordedAt()))));
        decision.withdrawnFor().ifPresent(reason -> add(hint(getTranslation("agencies.withdrawnFor", reason))));
        if (decision.stands() && upcoming) {
            var back = new Button(getTranslation("agencies.withdraw"), click -> withdraw.accept(decision));
            back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            add(back);
        }
    }

    /** A reform that the catalogue has prepared and nobody has carried out. */
    DecisionCard(Reform reform, Territory packs, Consumer<Reform> carryOut) {
        addClassNames("card", "decision-card");
        var badge = new Span(getTranslation("agencies.state.prepared", Dates.day(reform.from())));
        badge.addClassNames("td-badge", Tone.INFORMATION.css());
        var record = new Button(getTranslation("agencies.reform"), click -> carryOut.accept(reform));
        record.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(new H3(Names.of(reform.name())), badge, list(reform, packs), record);
    }

    private static UnorderedList list(Reform reform, Territory packs) {
        var list = new UnorderedList();
        AgencyWords.sentences(reform, packs).forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }

    private static Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("hint");
        return hint;
    }
}
