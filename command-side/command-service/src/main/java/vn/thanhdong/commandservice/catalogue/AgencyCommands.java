package vn.thanhdong.commandservice.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.command.Answer;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.territory.command.AgencyCommand;
import vn.thanhdong.territory.command.CarryOutReform;
import vn.thanhdong.territory.command.MergeAgencies;
import vn.thanhdong.territory.command.RenameAgency;
import vn.thanhdong.territory.command.WithdrawAgencyDecision;
import vn.thanhdong.territory.event.AgenciesReformed;
import vn.thanhdong.territory.event.AgencyEvent;
import vn.thanhdong.territory.event.AgencyReformWithdrawn;
import vn.thanhdong.territory.model.AgencyPolicy;

/** Answers commands about agencies. */
final class AgencyCommands {

    private static final String TYPE = "Agencies";

    private final CatalogueInForce catalogue;
    private final CatalogueRecords records;
    private final Clock clock;

    AgencyCommands(CatalogueInForce catalogue, CatalogueRecords records, Clock clock) {
        this.catalogue = catalogue;
        this.records = records;
        this.clock = clock;
    }

    @CommandHandler
    Answer handle(
            MergeAgencies command,
            @MetaDataValue(value = "verifiedActor", required = true) Actor actor,
            @MetaDataValue(value = EventMetadata.COMMAND_ID, required = true) String commandId) {
        return decide(command, actor, commandId);
    }

    @CommandHandler
    Answer handle(
            RenameAgency command,
            @MetaDataValue(value = "verifiedActor", required = true) Actor actor,
            @MetaDataValue(value = EventMetadata.COMMAND_ID, required = true) String commandId) {
        return decide(command, actor, commandId);
    }

    @CommandHandler
    Answer handle(
            CarryOutReform command,
            @MetaDataValue(value = "verifiedActor", required = true) Actor actor,
            @MetaDataValue(value = EventMetadata.COMMAND_ID, required = true) String commandId) {
        return decide(command, actor, commandId);
    }

    @CommandHandler
    Answer handle(
            WithdrawAgencyDecision command,
            @MetaDataValue(value = "verifiedActor", required = true) Actor actor,
            @MetaDataValue(value = EventMetadata.COMMAND_ID, required = true) String commandId) {
        return decide(command, actor, commandId);
    }

    private Answer decide(AgencyCommand command, Actor actor, String commandId) {
        records.lookForNews();
        CatalogueInForce.Known known = catalogue.known();
        Instant now = clock.instant();
        long sequence = known.agencies().decisions().recorded();
        AgencyPolicy.Outcome outcome = AgencyPolicy.decide(
                command,
                actor.is(Role.ADMINISTRATOR),
                known.agencies(),
                catalogue.packs().reforms(),
                "decision-" + (sequence + 1),
                now);
        return switch (outcome) {
            case AgencyPolicy.Outcome.Decided(var decision) ->
                records.record(TYPE, AgencyEvent.AGENCIES, sequence, new AgenciesReformed(now, decision));
            case AgencyPolicy.Outcome.TakenBack(var decision, var reason) ->
                records.record(TYPE, AgencyEvent.AGENCIES, sequence, new AgencyReformWithdrawn(now, decision, reason));
            case AgencyPolicy.Outcome.Refused(var why) ->
                records.refused(List.of(why), AgencyEvent.AGENCIES, commandId);
        };
    }
}
