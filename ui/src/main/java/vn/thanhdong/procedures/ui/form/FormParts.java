package vn.thanhdong.procedures.ui.form;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thanhdong.procedures.AskedForm;
import vn.thanhdong.procedures.FieldType;
import vn.thanhdong.procedures.FormCheck;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.FormSection;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.Repeats;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Section;

/** The sections of a form on the screen, and where in them each answer stands. */
final class FormParts {

    private final Procedure procedure;
    private final Areas areas;
    private final FormListener listener;
    private final Runnable changed;
    private final Map<String, FormInput> once = new LinkedHashMap<>();
    private final Map<String, RepeatedSection> repeated = new LinkedHashMap<>();
    private final Map<String, Section> sections = new LinkedHashMap<>();

    /** @param changed told when an entry was added, taken out or put back */
    FormParts(Procedure procedure, Areas areas, FormListener listener, Runnable changed) {
        this.procedure = procedure;
        this.areas = areas;
        this.listener = listener;
        this.changed = changed;
        for (FormSection section : procedure.sections()) {
            List<FormField> fields = AskedForm.fields(procedure, section).stream()
                    .filter(field -> field.type() != FieldType.FILE)
                    .toList();
            if (!fields.isEmpty()) {
                sections.put(section.id(), section(section, fields));
            }
        }
    }

    /** By their ids, in the order of the form. */
    Map<String, Section> sections() {
        return sections;
    }

    /** By the keys of their answers. */
    Map<String, FormInput> inputs() {
        var inputs = new LinkedHashMap<>(once);
        repeated.values().forEach(section -> inputs.putAll(section.inputs()));
        return inputs;
    }

    /** What is typed, also where it does not apply; empty texts where nothing is. */
    FormContent answers() {
        var values = new HashMap<String, String>();
        inputs().forEach((key, input) -> values.put(key, input.answer()));
        return new FormContent(values);
    }

    /** One key for each entry of which none of these keys says anything. */
    List<String> emptyEntries(Set<String> answered) {
        return repeated.values().stream()
                .flatMap(section -> section.emptyEntries(answered).stream())
                .toList();
    }

    /** Has a card for each entry of these answers. */
    void makeRoomFor(FormContent content) {
        AskedForm.repeating(procedure)
                .forEach(section -> Optional.ofNullable(repeated.get(section.id()))
                        .ifPresent(cards -> cards.atLeast(AskedForm.entries(section, content))));
    }

    /** Says what is wrong beside that input, or below the entries of that section; an empty sentence takes it away. */
    void complain(String where, String sentence) {
        Optional.ofNullable(inputs().get(where)).ifPresent(input -> input.complain(sentence));
        Optional.ofNullable(repeated.get(where)).ifPresent(section -> section.complain(sentence));
    }

    void complainNowhere() {
        inputs().values().forEach(input -> input.complain(""));
        repeated.values().forEach(section -> section.complain(""));
    }

    /** The input of that key, or the repeating section of that id. */
    Optional<Component> where(String key) {
        return Optional.ofNullable(inputs().get(key))
                .map(FormInput::component)
                .or(() -> Optional.ofNullable(repeated.get(key)));
    }

    /** Shows what is asked given these answers, and what is computed of them. */
    void show(FormContent content) {
        Map<String, FormInput> inputs = inputs();
        for (FormField field : AskedForm.of(procedure, content)) {
            Optional.ofNullable(inputs.get(field.id())).ifPresent(input -> {
                input.component().setVisible(FormCheck.applies(field, content));
                field.computed().ifPresent(how -> input.show(content.value(field.id())));
            });
        }
        sections.forEach((id, section) -> section.setVisible(repeated.containsKey(id)
                || procedure.form().stream()
                        .filter(field -> field.section().equals(id))
                        .anyMatch(field -> Optional.ofNullable(inputs.get(field.id()))
                                .filter(input -> input.component().isVisible())
                                .isPresent())));
    }

    private Section section(FormSection section, List<FormField> fields) {
        var shown = new Section(Names.of(section.title()));
        section.repeats()
                .ifPresentOrElse(
                        repeats -> shown.add(entries(section, repeats, fields)),
                        () -> shown.add(grid(shown, section, fields)));
        return shown;
    }

    private RepeatedSection entries(FormSection section, Repeats repeats, List<FormField> fields) {
        var cards = new RepeatedSection(section, repeats, fields, areas, listener, changed);
        repeated.put(section.id(), cards);
        return cards;
    }

    private FieldGrid grid(Section shown, FormSection section, List<FormField> fields) {
        shown.getElement().setAttribute("data-person", section.person());
        var grid = new FieldGrid(fields, areas, listener);
        grid.inputs().forEach((id, input) -> input.component().setId("field-" + id));
        once.putAll(grid.inputs());
        return grid;
    }
}
