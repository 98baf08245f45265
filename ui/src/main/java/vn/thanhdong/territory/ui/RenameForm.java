package vn.thanhdong.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.Reform;
import vn.thanhdong.territory.command.AgencyCommand;
import vn.thanhdong.territory.command.RenameAgency;
import vn.thanhdong.ui.DateWords;

/** Which agency bears another name, and from when. */
final class RenameForm implements AgencyForm {

    private final ComboBox<Agency> agency = new ComboBox<>();
    private final TextField newName = new TextField();
    private final DatePicker from = new DatePicker();

    RenameForm(List<Agency> current, LocalDate today) {
        agency.setLabel(agency.getTranslation("agencies.agency"));
        agency.setItems(current);
        agency.setItemLabelGenerator(AgencyWords::label);
        newName.setLabel(newName.getTranslation("agencies.newName"));
        newName.setMaxLength(200);
        from.setLabel(from.getTranslation("agencies.from"));
        from.setI18n(DateWords.words());
        from.setValue(today.plusMonths(1).withDayOfMonth(1));
    }

    @Override
    public List<Component> parts() {
        return List.of(agency, newName, from);
    }

    @Override
    public Map<String, HasValidation> fields() {
        return Map.of("agencies", agency, "newName", newName, "from", from);
    }

    @Override
    public Optional<AgencyCommand> command(String number, LocalDate decidedOn) {
        Agency chosen = agency.getValue();
        LocalDate day = from.getValue();
        agency.setInvalid(chosen == null);
        agency.setErrorMessage(agency.getTranslation("agencies.agency.missing"));
        from.setInvalid(day == null);
        from.setErrorMessage(from.getTranslation("agencies.from.missing"));
        return chosen == null || day == null
                ? Optional.empty()
                : Optional.of(new RenameAgency(chosen.code(), newName.getValue(), day, number, decidedOn));
    }

    @Override
    public List<Reform.Ending> moves() {
        return List.of();
    }

    @Override
    public void onChange(Runnable changed) {
        from.addValueChangeListener(event -> changed.run());
    }
}
