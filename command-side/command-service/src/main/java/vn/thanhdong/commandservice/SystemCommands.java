package vn.thanhdong.commandservice;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import vn.thanhdong.access.SystemActor;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.CommandMetadata;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.identity.IdentitySigner;
import vn.thanhdong.procedures.command.DossierCommand;

/** Sends what a process asks of dossiers in nobody's name. */
public final class SystemCommands {

    private final CommandGateway gateway;
    private final IdentitySigner signer;

    SystemCommands(CommandGateway gateway, IdentitySigner signer) {
        this.gateway = gateway;
        this.signer = signer;
    }

    /**
     * Sends it and waits for the answer.
     *
     * @param commandId the same for what must be done once however often it is sent
     * @throws RuntimeException nobody answered in time, somebody else wrote at the same moment, or the store is away
     */
    public Answer send(DossierCommand command, String commandId, Duration patience) {
        return gateway.sendAndWait(
                GenericCommandMessage.<DossierCommand>asCommandMessage(command)
                        .andMetaData(Map.of(
                                CommandMetadata.IDENTITY,
                                signer.sign(SystemActor.ACTOR),
                                EventMetadata.COMMAND_ID,
                                commandId)),
                patience.toMillis(),
                TimeUnit.MILLISECONDS);
    }
}
