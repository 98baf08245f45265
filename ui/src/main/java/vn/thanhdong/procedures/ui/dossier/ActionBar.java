package vn.thanhdong.procedures.ui.dossier;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.thanhdong.command.Answer;
import vn.thanhdong.ui.Commands;

/** What may be done now: the likeliest first and by Ctrl+Enter, what goes against the applicant apart. */
final class ActionBar extends Div {

    /** Does an action; the command id is made once per form or click. */
    @FunctionalInterface
    interface CarryOut {
        Answer apply(DossierAction action, ActionInputs inputs, String commandId);
    }

    private final ActionChoices choices;
    private final CarryOut carryOut;

    ActionBar(List<DossierAction> actions, ActionChoices choices, CarryOut carryOut) {
        this.choices = choices;
        this.carryOut = carryOut;
        addClassName("action-bar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("action.title"));
        if (actions.isEmpty()) {
            add(new Paragraph(getTranslation("action.none")));
            return;
        }
        var usual = new Div();
        usual.addClassName("usual");
        var grave = new Div();
        grave.addClassName("grave");
        var hint = new Span();
        hint.addClassName("hint");
        for (DossierAction action : actions) {
            Button button = button(action);
            if (hint.getText().isEmpty() && !action.isGrave()) {
                hint.setText(getTranslation("action.shortcut.of", button.getText()));
                main(button);
            }
            (action.isGrave() ? grave : usual).add(button);
        }
        add(usual.getComponentCount() > 0 ? usual : new Paragraph(getTranslation("action.none")));
        if (!hint.getText().isEmpty()) {
            add(hint);
        }
        if (grave.getComponentCount() > 0) {
            add(grave);
        }
    }

    private static void main(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
    }

    private Button button(DossierAction action) {
        var button = new Button(getTranslation("action." + action.name()));
        button.setId(
                "action-" + action.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        if (action.isGrave()) {
            button.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        }
        boolean asks = !action.inputs().isEmpty() || action.isGrave();
        button.setDisableOnClick(!asks);
        button.addClickListener(event -> {
            if (asks) {
                String commandId = Commands.freshId();
                new ActionDialog(action, choices, inputs -> carryOut.apply(action, inputs, commandId)).open();
            } else {
                try {
                    carryOut.apply(action, ActionInputs.NONE, Commands.freshId());
                } finally {
                    // nobody answered: it may be tried again
                    button.setEnabled(true);
                }
            }
        });
        return button;
    }
}
