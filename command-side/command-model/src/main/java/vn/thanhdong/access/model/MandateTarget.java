package vn.thanhdong.access.model;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import vn.thanhdong.access.command.MandateCommand;

/** Every command of a mandate is for the one that it names. */
public final class MandateTarget implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        if (message.getPayload() instanceof MandateCommand command) {
            return new VersionedAggregateIdentifier(command.mandateId(), null);
        }
        throw new IllegalArgumentException(message.getPayloadType().getName() + " is not a command of mandates");
    }
}
