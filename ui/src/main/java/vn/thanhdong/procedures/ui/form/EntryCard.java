package vn.thanhdong.procedures.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.thanhdong.procedures.EntryKey;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.FormSection;
import vn.thanhdong.ui.Names;

/** One entry of a repeating section: its number, its fields, and how it is taken out again. */
final class EntryCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient FormSection section;
    private final FieldGrid grid;
    private final H3 title = new H3();
    private final Button remove;

    EntryCard(
            FormSection section,
            List<FormField> fields,
            Areas areas,
            FormListener listener,
            Consumer<EntryCard> removed) {
        this.section = section;
        grid = new FieldGrid(fields, areas, listener);
        remove = new Button(getTranslation("group.remove"), VaadinIcon.TRASH.create(), click -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        addClassName("td-entry");
        getElement().setAttribute("role", "group");
        var head = new Div(title, remove);
        head.addClassName("td-entry-head");
        add(head, grid);
    }

    /** It is this one now: what stood before it may have been taken out. */
    void number(int entry, boolean removable) {
        String name = Names.of(section.entryName(entry));
        title.setText(name);
        getElement().setAttribute("aria-label", name);
        remove.setAriaLabel(getTranslation("group.remove.which", name));
        remove.setVisible(removable);
        getElement().setAttribute("data-person", new EntryKey(section.id(), entry, section.person()).toString());
        inputs().forEach((id, input) -> input.component().setId("field-" + new EntryKey(section.id(), entry, id)));
    }

    /** By the ids that the fields have in the pack. */
    Map<String, FormInput> inputs() {
        return grid.inputs();
    }

    /** Puts the cursor into the first field. */
    void focusFirst() {
        inputs().values().stream().findFirst().ifPresent(first -> new ToMend("", first.component()).go());
    }
}
