package vn.thanhdong.procedures.ui.desk;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ui.form.Unaccented;
import vn.thanhdong.ui.Names;

/** What somebody at the desk came for, found by its code or a few letters of its name. */
final class ProcedureChoice extends ComboBox<Procedure> {

    private static final long serialVersionUID = 1L;

    /** Says again how to choose, whatever was said meanwhile. */
    @Override
    public void clear() {
        super.clear();
        setHelperText(getTranslation("desk.procedure.help"));
    }

    ProcedureChoice(Collection<Procedure> all, Consumer<Procedure> chosen) {
        List<Procedure> atTheDesk = all.stream()
                .filter(one -> one.channels().stream().anyMatch(channel -> channel != Channel.ONLINE))
                .toList();
        setId("desk-procedure");
        setLabel(getTranslation("desk.procedure"));
        setHelperText(getTranslation("desk.procedure.help"));
        setItems(
                (ComboBox.ItemFilter<Procedure>) (one, typed) -> Unaccented.contains(
                        one.code() + " " + one.name().vi() + " " + one.name().en(), typed),
                atTheDesk);
        setItemLabelGenerator(one -> one.code() + " · " + Names.of(one.name()));
        setWidthFull();
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(event.getValue());
            }
        });
    }
}
