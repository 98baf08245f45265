package vn.thanhdong.commandservice.catalogue;

import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.command.Answer;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.procedures.command.PublishProcedure;
import vn.thanhdong.procedures.command.WithdrawProcedure;
import vn.thanhdong.procedures.event.ProcedureEvent;
import vn.thanhdong.procedures.event.ProcedurePublished;
import vn.thanhdong.procedures.event.ProcedureWithdrawn;
import vn.thanhdong.procedures.model.PublicationPolicy;
import vn.thanhdong.procedures.model.PublicationPolicy.Outcome;

/** Answers commands to the catalogue of procedures. */
final class ProcedureCommands {

    private static final String TYPE = "ProcedureCatalogue";

    private final CatalogueInForce catalogue;
    private final CatalogueRecords records;
    private final Clock clock;

    ProcedureCommands(CatalogueInForce catalogue, CatalogueRecords records, Clock clock) {
        this.catalogue = catalogue;
        this.records = records;
        this.clock = clock;
    }

    @CommandHandler
    Answer handle(
            PublishProcedure command,
            @MetaDataValue(value = "verifiedActor", required = true) Actor actor,
            @MetaDataValue(value = EventMetadata.COMMAND_ID, required = true) String commandId) {
        records.lookForNews();
        CatalogueInForce.Known known = catalogue.known();
        Instant now = clock.instant();
        return recorded(
                PublicationPolicy.publish(command, actor.is(Role.ADMINISTRATOR), known, now), known, now, commandId);
    }

    @CommandHandler
    Answer handle(
            WithdrawProcedure command,
            @MetaDataValue(value = "verifiedActor", required = true) Actor actor,
            @MetaDataValue(value = EventMetadata.COMMAND_ID, required = true) String commandId) {
        records.lookForNews();
        CatalogueInForce.Known known = catalogue.known();
        Instant now = clock.instant();
        return recorded(
                PublicationPolicy.withdraw(command, actor.is(Role.ADMINISTRATOR), known, now), known, now, commandId);
    }

    private Answer recorded(Outcome outcome, CatalogueInForce.Known known, Instant now, String commandId) {
        long sequence = known.procedures().releases().recorded();
        return switch (outcome) {
            case Outcome.Published(var release) ->
                records.record(TYPE, ProcedureEvent.CATALOGUE, sequence, new ProcedurePublished(now, release));
            case Outcome.TakenBack(var release, var reason) ->
                records.record(
                        TYPE,
                        ProcedureEvent.CATALOGUE,
                        sequence,
                        new ProcedureWithdrawn(now, release.procedure(), release.version(), reason));
            case Outcome.Refused(var why) -> records.refused(why, ProcedureEvent.CATALOGUE, commandId);
        };
    }
}
