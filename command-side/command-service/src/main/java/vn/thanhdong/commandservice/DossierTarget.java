package vn.thanhdong.commandservice;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import vn.thanhdong.procedures.command.DossierCommand;

/** Every command of dossiers says itself which one it is for: nothing has to be looked up by reflection. */
final class DossierTarget implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        if (message.getPayload() instanceof DossierCommand command) {
            return new VersionedAggregateIdentifier(command.dossierId().value(), null);
        }
        throw new IllegalArgumentException(message.getPayloadType().getName() + " is not a command of dossiers");
    }
}
