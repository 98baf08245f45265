package vn.thanhdong.access.model;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import vn.thanhdong.access.command.AbsenceCommand;

/** Every command of absences is for those of the agency that it names. */
public final class AbsenceTarget implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        if (message.getPayload() instanceof AbsenceCommand command) {
            return new VersionedAggregateIdentifier(AgencyAbsences.idOf(command.agency()), null);
        }
        throw new IllegalArgumentException(message.getPayloadType().getName() + " is not a command of absences");
    }
}
