package vn.thanhdong.procedures.ui.form;

import com.vaadin.flow.component.formlayout.FormLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thanhdong.procedures.FieldType;
import vn.thanhdong.procedures.FormField;

/** Fields beside and below each other, two in a row where there is room. */
final class FieldGrid extends FormLayout {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, FormInput> inputs = new LinkedHashMap<>();

    FieldGrid(List<FormField> fields, Areas areas, FormListener listener) {
        setAutoResponsive(true);
        setAutoRows(true);
        setColumnWidth("17rem");
        setMaxColumns(2);
        setExpandFields(true);
        setExpandColumns(true);
        for (FormField field : fields) {
            FormInput input = FormInputs.of(field, areas);
            inputs.put(field.id(), input);
            input.onChange(() -> listener.changed(field, input));
            input.onFinish(() -> listener.finished(field, input));
            boolean wide = field.type() == FieldType.LONG_TEXT || field.type() == FieldType.ADDRESS;
            add(input.component(), wide ? 2 : 1);
        }
    }

    /** By the ids that the fields have in the pack, in their order. */
    Map<String, FormInput> inputs() {
        return inputs;
    }
}
