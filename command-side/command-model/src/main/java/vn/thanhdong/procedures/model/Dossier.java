package vn.thanhdong.procedures.model;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.procedures.command.*;
import vn.thanhdong.procedures.event.DossierEvent;

/**
 * One applicant's case: replays its events, lets the policies decide, and records what happened.
 *
 * <p>It remembers its last commands and answers a repeated one as before, whoever repeats it.
 *
 * <p>Longer than other classes: what may be asked of a dossier is one list, in the order of its life.
 */
public class Dossier {

    /** Null until the first event says it: with any text here the framework would file that event under the text. */
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable CaseFile file;
    private @Nullable DueWatch watch;
    private long sequence = -1;
    private final RecentCommands answered = new RecentCommands();
    private final LastActs lastActs = new LastActs();

    /** For the framework alone. */
    protected Dossier() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(SubmitDossier command, Circumstances at, @CommandId String commandId) {
        if (file != null) {
            var differences = PortalRepeat.differences(command, file.submitted(), at);
            if (!differences.isEmpty()) {
                return new Answer.Refused(differences);
            }
            // the id is made once per form: the same id again is the same click again
            return done(answered.before(commandId).orElse(sequence));
        }
        return record(Intake.submit(command, at), MetaData::emptyInstance);
    }

    @CommandHandler
    Answer handle(ResubmitDossier command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Intake.resubmit(command, dossier, at));
    }

    @CommandHandler
    Answer handle(SendBackDossier command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Intake.sendBack(command, dossier, at));
    }

    @CommandHandler
    Answer handle(RefuseDossier command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Intake.refuse(command, dossier, at));
    }

    @CommandHandler
    Answer handle(AcceptDossier command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Acceptance.accept(dossier, at));
    }

    @CommandHandler
    Answer handle(HandOverDossier command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Acceptance.handOver(command, dossier, at));
    }

    @CommandHandler
    Answer handle(AssignOfficer command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Examination.assign(command, dossier, at));
    }

    @CommandHandler
    Answer handle(ReassignOfficer command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Reassignment.reassign(command, dossier, at));
    }

    @CommandHandler
    Answer handle(CorrectDossier command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Correction.correct(command, dossier, at));
    }

    @CommandHandler
    Answer handle(OpenDossier command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Forwarding.open(dossier, at));
    }

    @CommandHandler
    Answer handle(TakeBackForwarding command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Forwarding.takeBack(dossier, at));
    }

    @CommandHandler
    Answer handle(RecordFieldVisit command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Examination.fieldVisit(command, dossier, at));
    }

    @CommandHandler
    Answer handle(RequestConsultation command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Examination.consult(command, dossier, at));
    }

    @CommandHandler
    Answer handle(AnswerConsultation command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Examination.answer(command, dossier, at));
    }

    @CommandHandler
    Answer handle(RequestSupplement command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Waits.askForSupplement(command, dossier, at));
    }

    @CommandHandler
    Answer handle(SupplySupplement command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Waits.supply(command, dossier, at));
    }

    @CommandHandler
    Answer handle(RequestPayment command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Waits.askForPayment(command, dossier, at));
    }

    @CommandHandler
    Answer handle(RecordPayment command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Waits.pay(command, dossier, at));
    }

    @CommandHandler
    Answer handle(ExtendDueDate command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Waits.extend(command, dossier, at));
    }

    @CommandHandler
    Answer handle(RecountDueDate command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Recounting.recount(command, dossier, at));
    }

    @CommandHandler
    Answer handle(ProposeResult command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Examination.propose(command, dossier, at));
    }

    @CommandHandler
    Answer handle(InitialProposal command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Approval.initial(dossier, at));
    }

    @CommandHandler
    Answer handle(ReturnProposal command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Approval.sendBack(command, dossier, at));
    }

    @CommandHandler
    Answer handle(ApproveResult command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Approval.approve(dossier, at));
    }

    @CommandHandler
    Answer handle(NumberResult command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Approval.number(command, dossier, at));
    }

    @CommandHandler
    Answer handle(ReturnResult command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Ending.giveBack(command, dossier, at));
    }

    @CommandHandler
    Answer handle(WithdrawDossier command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Ending.withdraw(command, dossier, at));
    }

    @CommandHandler
    Answer handle(StopDossier command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Ending.stop(command, dossier, at));
    }

    @CommandHandler
    Answer handle(RateDossier command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Ending.rate(command, dossier, at));
    }

    @CommandHandler
    Answer handle(NumberPaper command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Issuing.number(command, dossier, at));
    }

    @CommandHandler
    Answer handle(IssuePaper command, Circumstances at, @CommandId String commandId) {
        return decide(commandId, at, dossier -> Issuing.issue(command, dossier, at));
    }

    @CommandHandler
    Answer handle(CheckDueDate command, Circumstances at) {
        return file == null
                ? Answer.refused(DossierRefusal.DOSSIER_UNKNOWN.because())
                : record(Reminding.check(file, watch, at), MetaData::emptyInstance);
    }

    @EventSourcingHandler
    void on(
            DossierEvent event,
            @SequenceNumber long at,
            @MetaDataValue(EventMetadata.COMMAND_ID) @Nullable String commandId,
            @MetaDataValue(EventMetadata.ACTOR) @Nullable String actor) {
        id = event.dossierId().value();
        sequence = at;
        file = CaseFile.after(file, event, actor == null ? null : new PersonId(actor));
        watch = DueWatch.after(watch, event);
        lastActs.happened(event, at, actor);
        answered.happened(commandId, at);
    }

    /** What a policy makes of a dossier. */
    private interface Policy {
        Decision decide(CaseFile dossier);
    }

    private Answer decide(String commandId, Circumstances at, Policy policy) {
        OptionalLong before = answered.before(commandId);
        if (before.isPresent()) {
            return done(before.getAsLong());
        }
        if (file == null) {
            return Answer.refused(DossierRefusal.DOSSIER_UNKNOWN.because());
        }
        Optional<Rejection> unseen = lastActs.unseen(at);
        if (unseen.isPresent()) {
            return Answer.refused(unseen.get());
        }
        CaseFile dossier = file;
        return record(
                policy.decide(dossier),
                () -> Stead.of(dossier, at)
                        .map(Stead::metadata)
                        .map(MetaData::from)
                        .orElse(MetaData.emptyInstance()));
    }

    private Answer record(Decision decision, Supplier<MetaData> inWhoseStead) {
        return switch (decision) {
            case Decision.Refused refused -> new Answer.Refused(refused.rejections());
            case Decision.Happened happened -> {
                MetaData said = happened.events().isEmpty() ? MetaData.emptyInstance() : inWhoseStead.get();
                happened.events().forEach(event -> apply(event, said));
                yield done(sequence);
            }
        };
    }

    private Answer done(long last) {
        return new Answer.Done(Objects.requireNonNull(id), last);
    }
}
