package vn.thanhdong.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanhdong.territory.Reform;
import vn.thanhdong.territory.command.AgencyCommand;
import vn.thanhdong.territory.command.CarryOutReform;

/** A reform that the catalogue has prepared: nothing is left to say but the paper. */
record ReformForm(Reform reform) implements AgencyForm {

    @Override
    public List<Component> parts() {
        return List.of();
    }

    @Override
    public Map<String, HasValidation> fields() {
        return Map.of();
    }

    @Override
    public Optional<AgencyCommand> command(String number, LocalDate decidedOn) {
        return Optional.of(new CarryOutReform(reform.id(), number, decidedOn));
    }

    @Override
    public List<Reform.Ending> moves() {
        return reform.ends();
    }

    @Override
    public void onChange(Runnable changed) {
        // nothing changes
    }
}
