package vn.thanhdong.ui.mandates;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.thanhdong.access.command.EnterMandate;
import vn.thanhdong.access.command.MandateCommand;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.ui.Names;

/** Asks for the paper by which auditors are sent. A refusal is shown beside its field; nothing typed is lost. */
final class MandateDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final String requestId = UUID.randomUUID().toString();
    private final MandateFields fields;
    private final transient BiFunction<MandateCommand, String, List<Rejection>> carryOut;
    private final Div refusal = new Div();
    private final Button confirm;

    MandateDialog(MandateFields fields, BiFunction<MandateCommand, String, List<Rejection>> carryOut) {
        this.fields = fields;
        this.carryOut = carryOut;
        setHeaderTitle(getTranslation("mandate.enter"));
        setWidth("min(46rem, 96vw)");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(new Paragraph(getTranslation("mandate.enter.explained")), fields, refusal);
        confirm = new Button(getTranslation("mandate.enter.confirm"), click -> confirm());
        confirm.setId("confirm-mandate");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        confirm.setTooltipText(getTranslation("action.shortcut"));
        confirm.setDisableOnClick(true);
        var cancel = new Button(getTranslation("action.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(cancel, confirm);
    }

    private void confirm() {
        refusal.setVisible(false);
        try {
            fields.read(requestId).ifPresent(this::send);
        } finally {
            confirm.setEnabled(true); // refused or not answered: it may be tried again
        }
    }

    private void send(EnterMandate command) {
        List<Rejection> rejections = carryOut.apply(command, "mandate.entered");
        rejections.forEach(this::show);
        if (rejections.isEmpty()) {
            close();
        }
    }

    private void show(Rejection rejection) {
        String why = Names.of(rejection.sentence());
        if (fields.byName().get(rejection.field()) instanceof HasValidation field) {
            MandateFields.invalid(field, why);
        } else {
            refusal.setText(why);
            refusal.setVisible(true);
        }
    }
}
