package vn.thanhdong.procedures.ui.dossier;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;

/** Asks for what an action needs. It closes once that is done; a refusal is shown in it and nothing typed is lost. */
final class ActionDialog extends Dialog {

    private final DossierAction action;
    private final ActionFields fields;
    private final Function<ActionInputs, Answer> carryOut;
    private final RefusalNote refusal = new RefusalNote();
    private final Button confirm;

    ActionDialog(DossierAction action, ActionChoices choices, Function<ActionInputs, Answer> carryOut) {
        this.action = action;
        this.carryOut = carryOut;
        fields = new ActionFields(action, choices);
        setHeaderTitle(getTranslation("action." + action.name()));
        setWidth("min(36rem, 96vw)");
        if (action.isGrave()) {
            add(new Paragraph(getTranslation("action." + action.name() + ".grave")));
        }
        add(fields, refusal);
        confirm = new Button(getTranslation("action." + action.name()), event -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (action.isGrave()) {
            confirm.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        confirm.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        confirm.setTooltipText(getTranslation("action.shortcut"));
        confirm.setDisableOnClick(true);
        var cancel = new Button(getTranslation("action.cancel"), event -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(cancel, confirm);
    }

    private void confirm() {
        fields.clear();
        refusal.setVisible(false);
        ActionInputs inputs = fields.inputs();
        DossierAction.@Nullable Input missing = inputs.missing(action);
        if (missing != null) {
            fields.showMissing(missing);
            confirm.setEnabled(true);
            return;
        }
        try {
            switch (carryOut.apply(inputs)) {
                case Answer.Done ignored -> close();
                case Answer.Refused refused -> refused.rejections().forEach(this::show);
            }
        } finally {
            // refused or not answered: it may be tried again, with what is typed already
            confirm.setEnabled(true);
        }
    }

    private void show(Rejection rejection) {
        if (!fields.show(rejection)) {
            refusal.say(rejection.sentence().in(getLocale()));
        }
    }
}
