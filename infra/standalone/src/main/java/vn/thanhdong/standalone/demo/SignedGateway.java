package vn.thanhdong.standalone.demo;

import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.command.AbsenceCommand;
import vn.thanhdong.access.command.MandateCommand;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.CommandMetadata;
import vn.thanhdong.procedures.command.DossierCommand;
import vn.thanhdong.procedures.command.ImportAnswer;
import vn.thanhdong.procedures.command.ImportDossiers;
import vn.thanhdong.procedures.ui.imports.CommandRowSender;
import vn.thanhdong.ui.IdentityTokens;

/** Sends commands as every page does: signed, and decided about like anybody's. */
public final class SignedGateway implements Gateway {

    private final CommandGateway commands;
    private final IdentityTokens tokens;

    public SignedGateway(CommandGateway commands, IdentityTokens tokens) {
        this.commands = commands;
        this.tokens = tokens;
    }

    @Override
    public Answer send(Actor actor, String commandId, DossierCommand command) {
        return sign(actor, commandId, command);
    }

    @Override
    public Answer send(Actor actor, String commandId, AbsenceCommand command) {
        return sign(actor, commandId, command);
    }

    @Override
    public Answer send(Actor actor, String commandId, MandateCommand command) {
        return sign(actor, commandId, command);
    }

    private Answer sign(Actor actor, String commandId, Object command) {
        return commands.sendAndWait(
                command,
                MetaData.from(Map.of(
                        CommandMetadata.IDENTITY, tokens.tokenFor(actor), CommandMetadata.COMMAND_ID, commandId)));
    }

    @Override
    public ImportAnswer send(Actor actor, ImportDossiers rows) {
        return new CommandRowSender(commands, tokens, actor).send(rows);
    }
}
