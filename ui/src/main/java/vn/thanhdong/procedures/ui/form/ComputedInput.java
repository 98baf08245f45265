package vn.thanhdong.procedures.ui.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import vn.thanhdong.procedures.FieldType;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.NumberWords;
import vn.thanhdong.ui.Names;

/** A value that the form works out: it is read and never typed. */
final class ComputedInput implements FormInput {

    private final FormField field;
    private final TextField shown;
    private String value = "";

    ComputedInput(FormField field) {
        this.field = field;
        shown = new TextField(Names.of(field.label()));
        shown.setReadOnly(true);
        shown.setManualValidation(true);
        shown.addClassName("td-computed");
        shown.setHelperText(field.help().map(Names::of).orElse(translate("form.computed")));
        if (field.type() == FieldType.MONEY) {
            shown.setSuffixComponent(new Span(translate("form.currency")));
        }
    }

    @Override
    public Component component() {
        return shown;
    }

    @Override
    public String answer() {
        return value;
    }

    @Override
    public void show(String answer) {
        value = answer;
        shown.setValue(NumberWords.of(field, answer, Names.language()));
    }

    @Override
    public void complain(String sentence) {
        shown.setErrorMessage(sentence);
        shown.setInvalid(!sentence.isEmpty());
    }

    @Override
    public void warn(String sentence) {
        // nothing that somebody typed stands here
    }

    @Override
    public void onChange(Runnable listener) {
        // it changes with the others, who tell
    }

    @Override
    public void onFinish(Runnable listener) {
        // nobody types here
    }
}
