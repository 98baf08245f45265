package vn.thanhdong.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Function;
import vn.thanhdong.command.Rejection;

/** Asks why something is taken back. A refusal stands below the reason, which is not lost. */
public final class ReasonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param send takes the reason and says why it was refused; nothing when it was done */
    public ReasonDialog(String title, String explained, Function<String, List<Rejection>> send) {
        setHeaderTitle(title);
        setWidth("min(32rem, 96vw)");
        var reason = new TextArea(getTranslation("reason.label"));
        reason.setWidthFull();
        reason.setMaxLength(500);
        var confirm = new Button(title, click -> {
            List<Rejection> rejections = send.apply(reason.getValue());
            if (rejections.isEmpty()) {
                close();
            } else {
                reason.setInvalid(true);
                reason.setErrorMessage(Names.of(rejections.getFirst().sentence()));
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setId("confirm-reason");
        var cancel = new Button(getTranslation("action.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(new Paragraph(explained), reason);
        getFooter().add(cancel, confirm);
    }
}
