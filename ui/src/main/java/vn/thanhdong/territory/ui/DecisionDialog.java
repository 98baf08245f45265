package vn.thanhdong.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.DateWords;
import vn.thanhdong.ui.Names;

/** Asks what is decided about agencies and by which paper, shows what will move, and records it. */
final class DecisionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient AgencyForm form;
    private final transient AgencyDeciding deciding;
    private final MovePreview preview;
    private final TextField number = new TextField();
    private final DatePicker decidedOn = new DatePicker();
    private final Div refusal = new Div();
    private final String commandId = Commands.freshId();

    /** @param title key of what is done; with {@code .explained} behind it, of the sentence below */
    DecisionDialog(String title, AgencyForm form, MovePreview preview, AgencyDeciding deciding, LocalDate today) {
        this.form = form;
        this.deciding = deciding;
        this.preview = preview;
        setHeaderTitle(getTranslation(title));
        setWidth("min(46rem, 96vw)");
        number.setLabel(getTranslation("agencies.number"));
        number.setHelperText(getTranslation("agencies.number.help"));
        number.setMaxLength(120);
        decidedOn.setLabel(getTranslation("agencies.decidedOn"));
        decidedOn.setI18n(DateWords.words());
        decidedOn.setMax(today);
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var fields = new Div(form.parts().toArray(Component[]::new));
        fields.add(number, decidedOn);
        fields.addClassName("decision-fields");
        add(new Paragraph(getTranslation(title + ".explained")), fields, preview, refusal);
        var confirm = new Button(getTranslation("agencies.confirm"), click -> confirm());
        confirm.setId("confirm-decision");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> confirm.setEnabled(true));
        var cancel = new Button(getTranslation("action.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(cancel, confirm);
        form.onChange(() -> preview.show(form.moves()));
        preview.show(form.moves());
    }

    private void confirm() {
        Map<String, HasValidation> fields = fields();
        fields.values().forEach(field -> field.setInvalid(false));
        refusal.setVisible(false);
        LocalDate signed = decidedOn.getValue();
        if (signed == null) {
            decidedOn.setInvalid(true);
            decidedOn.setErrorMessage(getTranslation("agencies.decidedOn.missing"));
            return;
        }
        form.command(number.getValue(), signed).ifPresent(command -> {
            List<Rejection> rejections = deciding.send(command, commandId);
            rejections.forEach(rejection -> show(rejection, fields));
            if (rejections.isEmpty()) {
                close();
            }
        });
    }

    private Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new HashMap<>(form.fields());
        fields.put("number", number);
        fields.put("decidedOn", decidedOn);
        return fields;
    }

    private void show(Rejection rejection, Map<String, HasValidation> fields) {
        HasValidation field = fields.get(rejection.field());
        if (field == null) {
            refusal.setText(Names.of(rejection.sentence()));
            refusal.setVisible(true);
        } else {
            field.setInvalid(true);
            field.setErrorMessage(Names.of(rejection.sentence()));
        }
    }
}
