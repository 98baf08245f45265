package vn.thanhdong.procedures.ui.form;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Function;

/** A Vaadin field with translations between its value and text. */
final class ValueInput<C extends AbstractField<C, V> & HasValidation, V> implements FormInput {

    private static final int TYPING_PAUSE_MS = 500;

    private final C field;
    private final Function<V, String> toText;
    private final Function<String, Optional<V>> toValue;
    private final String help;

    /** @param toValue empty where the text is no value of the field, or no longer one */
    ValueInput(C field, Function<V, String> toText, Function<String, Optional<V>> toValue) {
        this.field = field;
        this.toText = toText;
        this.toValue = toValue;
        this.help = field instanceof HasHelper helped && helped.getHelperText() != null ? helped.getHelperText() : "";
        field.setManualValidation(true);
        if (field instanceof HasValueChangeMode typed) {
            // what is typed is kept before the field is left: a browser may close at any moment
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(TYPING_PAUSE_MS);
        }
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public String answer() {
        return field.isEmpty() && !(field.getValue() instanceof Boolean) ? "" : toText.apply(field.getValue());
    }

    @Override
    public void show(String answer) {
        if (answer.isEmpty()) {
            field.clear();
        } else {
            toValue.apply(answer).ifPresentOrElse(field::setValue, field::clear);
        }
    }

    @Override
    public void complain(String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(!sentence.isEmpty());
    }

    @Override
    public void warn(String sentence) {
        if (field instanceof HasHelper helped) {
            helped.setHelperText(sentence.isEmpty() ? help : sentence);
            field.getElement().getClassList().set("td-warned", !sentence.isEmpty());
        }
    }

    @Override
    public void onChange(Runnable listener) {
        field.addValueChangeListener(change -> listener.run());
    }

    @Override
    public void onFinish(Runnable listener) {
        if (field instanceof HasValueChangeMode && field instanceof BlurNotifier<?> typed) {
            typed.addBlurListener(left -> listener.run());
        } else {
            onChange(listener);
        }
    }
}
