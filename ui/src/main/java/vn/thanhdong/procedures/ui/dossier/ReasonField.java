package vn.thanhdong.procedures.ui.dossier;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.Optional;
import vn.thanhdong.procedures.ui.dossier.DossierAction.Input;

/** What somebody says with an action, in words of their own or begun with a sentence that is often needed. */
final class ReasonField extends TextArea {

    private static final long serialVersionUID = 1L;

    private final DossierAction action;

    ReasonField(DossierAction action) {
        this.action = action;
        if (action.needs(Input.REASON) || action.needs(Input.REMARK)) {
            setLabel(getTranslation("action." + action.name() + ".reason"));
        }
        setMinRows(4);
        setValueChangeMode(ValueChangeMode.EAGER);
        setRequiredIndicatorVisible(action.needs(Input.REASON));
    }

    /** Sentences that are often needed; choosing one writes it into the text, where it can be changed. */
    Optional<Select<String>> templates() {
        String sentences = getTranslation("action." + action.name() + ".templates");
        if (!sentences.contains("|")) {
            return Optional.empty();
        }
        var select = new Select<String>();
        select.setLabel(getTranslation("action.templates"));
        select.setItems(Arrays.stream(sentences.split("\\|"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList());
        select.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                setValue(getValue().isBlank() ? event.getValue() : getValue() + "\n" + event.getValue());
                focus();
            }
        });
        return Optional.of(select);
    }
}
