package vn.thanhdong.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanhdong.territory.Reform;
import vn.thanhdong.territory.command.AgencyCommand;

/** What an administrator says about agencies, without the paper that it follows from. */
interface AgencyForm {

    /** Its fields, in order. */
    List<Component> parts();

    /** By the names under which refusals call them. */
    Map<String, HasValidation> fields();

    /**
     * The command; empty when something is missing, which the fields then say.
     *
     * @param number of the decision
     * @param decidedOn day on which it was signed
     */
    Optional<AgencyCommand> command(String number, LocalDate decidedOn);

    /** What would move, as far as the fields say it. */
    List<Reform.Ending> moves();

    /** Asked whenever a field has changed. */
    void onChange(Runnable changed);
}
