package vn.thanhdong.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.thanhdong.command.Rejection;

/** Says what something means, asks what it needs, and does it. A refusal is shown beside its field; nothing is lost. */
public final class AskingDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final Div refusal = new Div();
    private final transient Supplier<List<Rejection>> send;
    private final Button confirm;

    /** @param send does it and says why it was refused; nothing when it was done */
    public AskingDialog(String title, List<String> explained, String confirmation, Supplier<List<Rejection>> send) {
        this.send = send;
        setHeaderTitle(title);
        setWidth("min(34rem, 96vw)");
        explained.forEach(sentence -> add(new Paragraph(sentence)));
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        confirm = new Button(confirmation, click -> confirm());
        confirm.setId("confirm-asking");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        var cancel = new Button(getTranslation("action.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(cancel, confirm);
        add(refusal);
    }

    /** Asks for this as well; a refusal of that name is shown beside it. */
    public <F extends Component & HasValidation> AskingDialog with(String name, F field) {
        fields.put(name, field);
        remove(refusal);
        add(field, refusal);
        return this;
    }

    /** What cannot be undone is confirmed in the colour that says so. */
    public AskingDialog grave() {
        confirm.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return this;
    }

    private void confirm() {
        refusal.setVisible(false);
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            List<Rejection> rejections = send.get();
            rejections.forEach(this::show);
            if (rejections.isEmpty()) {
                close();
            }
        } finally {
            confirm.setEnabled(true); // refused or not answered: it may be tried again
        }
    }

    private void show(Rejection rejection) {
        HasValidation field = fields.get(rejection.field());
        if (field == null) {
            refusal.setText(Names.of(rejection.sentence()));
            refusal.setVisible(true);
        } else {
            field.setErrorMessage(Names.of(rejection.sentence()));
            field.setInvalid(true);
        }
    }
}
