package vn.thanhdong.procedures.ui.form;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.function.Function;

/** A Vaadin field with translations between its value and text. */
final class ValueInput<C extends AbstractField<C, V> & HasValidation, V> implements FormInput {

    private final C field;
    private final Function<V, String> toText;
    private final Function<String, V> toValue;

    ValueInput(C field, Function<V, String> toText, Function<String, V> toValue) {
        this.field = field;
        this.toText = toText;
        this.toValue = toValue;
        field.setManualValidation(true);
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
        field.setValue(answer.isEmpty() ? field.getEmptyValue() : toValue.apply(answer));
    }

    @Override
    public void complain(String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(!sentence.isEmpty());
    }

    @Override
    public void onChange(Runnable listener) {
        field.addValueChangeListener(change -> listener.run());
    }
}
