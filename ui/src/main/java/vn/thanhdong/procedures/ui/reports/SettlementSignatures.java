package vn.thanhdong.procedures.ui.reports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Where the printed form is signed; on the screen there is nothing to sign. */
final class SettlementSignatures extends Div {

    private static final long serialVersionUID = 1L;

    SettlementSignatures() {
        addClassName("settlement-signatures");
        add(new Span(getTranslation("settlement.maker")), new Span(getTranslation("settlement.head")));
    }
}
