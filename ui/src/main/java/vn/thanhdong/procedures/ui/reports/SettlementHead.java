package vn.thanhdong.procedures.ui.reports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import vn.thanhdong.procedures.query.GetSettlementReport;
import vn.thanhdong.ui.Dates;

/** What stands above the form: its number and title, the period, and who reports. */
final class SettlementHead extends Div {

    private static final long serialVersionUID = 1L;

    SettlementHead(GetSettlementReport question, String unit) {
        addClassName("settlement-head");
        add(
                new Span(getTranslation("settlement.form")),
                new H2(getTranslation("settlement.form.title")),
                new Span(getTranslation("settlement.period", Dates.day(question.from()), Dates.day(question.to()))),
                new Span(getTranslation("settlement.unit", unit)),
                new Span(getTranslation("settlement.measure")));
    }
}
