package vn.thanhdong.procedures.ui.reports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import vn.thanhdong.procedures.SignDefinition;
import vn.thanhdong.procedures.Signs;
import vn.thanhdong.procedures.query.GetSigns;
import vn.thanhdong.procedures.query.ReportColumn;
import vn.thanhdong.procedures.query.SignReport;
import vn.thanhdong.procedures.ui.search.FilterLink;

/** A card for each sign: how many dossiers show it, what it counts and why it may be harmless. */
final class SignCards extends Div {

    private static final long serialVersionUID = 1L;

    private final transient GetSigns question;
    private final transient SignReport.Row total;
    private final transient Signs signs;

    SignCards(GetSigns question, SignReport.Row total, Signs signs) {
        this.question = question;
        this.total = total;
        this.signs = signs;
        addClassName("sign-cards");
        signs.definitions().forEach(definition -> add(card(definition)));
    }

    private Div card(SignDefinition definition) {
        var number = new Div(number(ReportColumn.of(definition.sign())), new Span(getTranslation("signs.dossiers")));
        number.addClassName("sign-number");
        var counts = new Paragraph(definition.counts(signs.thresholds(), getLocale()));
        var harmless = new Paragraph(
                getTranslation("signs.harmless", definition.harmless().in(getLocale())));
        harmless.addClassName("hint");
        var card = new Div(new H2(definition.name().in(getLocale())), number, counts, harmless);
        if (definition.fact().illustrative()) {
            var threshold = new Span(getTranslation("signs.threshold"));
            threshold.addClassName("hint");
            card.add(threshold);
        }
        card.addClassNames("card", "sign");
        return card;
    }

    private Component number(ReportColumn column) {
        long dossiers = total.number(column);
        String text = NumberFormat.getIntegerInstance(getLocale()).format(dossiers);
        return dossiers == 0 ? new Span(text) : new Anchor(FilterLink.to(question.dossiersOf(total, column)), text);
    }
}
