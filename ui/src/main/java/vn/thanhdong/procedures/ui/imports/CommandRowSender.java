package vn.thanhdong.procedures.ui.imports;

import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import vn.thanhdong.access.Actor;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.CommandMetadata;
import vn.thanhdong.procedures.command.ImportAnswer;
import vn.thanhdong.procedures.command.ImportDossiers;
import vn.thanhdong.ui.IdentityTokens;

/** Sends rows as commands, signed anew for each batch: a long import outlives one signature. */
public final class CommandRowSender implements RowSender {

    private final CommandGateway commands;
    private final Supplier<String> identity;

    public CommandRowSender(CommandGateway commands, IdentityTokens tokens, Actor importer) {
        this.commands = commands;
        identity = () -> tokens.tokenFor(importer);
    }

    @Override
    public ImportAnswer send(ImportDossiers rows) {
        Object answer = commands.sendAndWait(rows, MetaData.with(CommandMetadata.IDENTITY, identity.get()));
        return switch (answer) {
            case ImportAnswer done -> done;
            case Answer.Refused refused ->
                throw new ImportStopped(FileProblem.NOT_ADMITTED.phrase(
                        refused.rejections().getFirst().sentence()));
            default -> throw new IllegalStateException("Not an answer to an import: " + answer.getClass());
        };
    }
}
