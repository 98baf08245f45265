package vn.thanhdong.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.Reform;
import vn.thanhdong.territory.command.AgencyCommand;
import vn.thanhdong.territory.command.MergeAgencies;
import vn.thanhdong.ui.DateWords;

/** Which agencies end, who goes on with their work, and from when. */
final class MergeForm implements AgencyForm {

    private final MultiSelectComboBox<Agency> agencies = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Agency> successors = new MultiSelectComboBox<>();
    private final TextField newName = new TextField();
    private final DatePicker from = new DatePicker();

    MergeForm(List<Agency> current, LocalDate today) {
        choices(agencies, current, "agencies.merge.which", "agencies.merge.which.help");
        choices(successors, current, "agencies.merge.into", "agencies.merge.into.help");
        newName.setLabel(newName.getTranslation("agencies.newName"));
        newName.setHelperText(newName.getTranslation("agencies.merge.newName.help"));
        newName.setMaxLength(200);
        from.setLabel(from.getTranslation("agencies.from"));
        from.setI18n(DateWords.words());
        from.setValue(today.plusMonths(1).withDayOfMonth(1));
    }

    private static void choices(MultiSelectComboBox<Agency> box, List<Agency> current, String label, String help) {
        box.setLabel(box.getTranslation(label));
        box.setHelperText(box.getTranslation(help));
        box.setItems(
                (agency, typed) -> AgencyWords.label(agency)
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(typed.toLowerCase(java.util.Locale.ROOT)),
                current);
        box.setItemLabelGenerator(AgencyWords::label);
    }

    @Override
    public List<Component> parts() {
        return List.of(agencies, successors, newName, from);
    }

    @Override
    public Map<String, HasValidation> fields() {
        return Map.of("agencies", agencies, "successors", successors, "newName", newName, "from", from);
    }

    @Override
    public Optional<AgencyCommand> command(String number, LocalDate decidedOn) {
        LocalDate day = from.getValue();
        if (day == null) {
            from.setInvalid(true);
            from.setErrorMessage(from.getTranslation("agencies.from.missing"));
            return Optional.empty();
        }
        return Optional.of(new MergeAgencies(
                agencies.getSelectedItems().stream().map(Agency::code).toList(),
                successors.getSelectedItems().stream().map(Agency::code).toList(),
                newName.getValue(),
                day,
                number,
                decidedOn));
    }

    @Override
    public List<Reform.Ending> moves() {
        LocalDate day = from.getValue();
        return day == null
                ? List.of()
                : agencies.getSelectedItems().stream()
                        .map(agency -> new Reform.Ending(
                                agency.code(),
                                day,
                                successors.getSelectedItems().stream()
                                        .map(Agency::code)
                                        .toList()))
                        .toList();
    }

    @Override
    public void onChange(Runnable changed) {
        agencies.addSelectionListener(event -> changed.run());
        successors.addSelectionListener(event -> changed.run());
        from.addValueChangeListener(event -> changed.run());
    }
}
