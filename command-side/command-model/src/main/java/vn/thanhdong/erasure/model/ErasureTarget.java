package vn.thanhdong.erasure.model;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import vn.thanhdong.erasure.command.LegalHoldCommand;
import vn.thanhdong.erasure.command.PersonCommand;

/** A command about erasure is for the person that it names, one about a hold for the dossier. */
public final class ErasureTarget implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        return switch (message.getPayload()) {
            case PersonCommand command -> new VersionedAggregateIdentifier(PersonErasure.idOf(command.person()), null);
            case LegalHoldCommand command -> new VersionedAggregateIdentifier(LegalHolds.idOf(command.dossier()), null);
            default ->
                throw new IllegalArgumentException(message.getPayloadType().getName() + " is no command about erasure");
        };
    }
}
