package vn.thanhdong.procedures.projection;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.procedures.DeskPassage;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.DueHistory;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.SignFacts;
import vn.thanhdong.procedures.event.AttachmentTextExtracted;
import vn.thanhdong.procedures.event.ConsultationAnswered;
import vn.thanhdong.procedures.event.ConsultationRequested;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierCorrected;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierHandedOver;
import vn.thanhdong.procedures.event.DossierOpened;
import vn.thanhdong.procedures.event.DossierRated;
import vn.thanhdong.procedures.event.DossierRefused;
import vn.thanhdong.procedures.event.DossierResubmitted;
import vn.thanhdong.procedures.event.DossierSentBack;
import vn.thanhdong.procedures.event.DossierStopped;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.event.DossierWithdrawn;
import vn.thanhdong.procedures.event.DueDateExtended;
import vn.thanhdong.procedures.event.DueDateMissed;
import vn.thanhdong.procedures.event.DueDateNear;
import vn.thanhdong.procedures.event.DueDateRecounted;
import vn.thanhdong.procedures.event.FieldVisitRecorded;
import vn.thanhdong.procedures.event.ForwardingTakenBack;
import vn.thanhdong.procedures.event.OfficerAssigned;
import vn.thanhdong.procedures.event.OfficerReassigned;
import vn.thanhdong.procedures.event.PaperIssued;
import vn.thanhdong.procedures.event.PaperNumbered;
import vn.thanhdong.procedures.event.PaymentReceived;
import vn.thanhdong.procedures.event.PaymentRequested;
import vn.thanhdong.procedures.event.ProposalInitialled;
import vn.thanhdong.procedures.event.ProposalReturned;
import vn.thanhdong.procedures.event.ResultApproved;
import vn.thanhdong.procedures.event.ResultNumbered;
import vn.thanhdong.procedures.event.ResultProposed;
import vn.thanhdong.procedures.event.ResultReturned;
import vn.thanhdong.procedures.event.SubmitterNamed;
import vn.thanhdong.procedures.event.SupplementReceived;
import vn.thanhdong.procedures.event.SupplementRequested;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.RecordedEvent;
import vn.thanhdong.territory.WorkingCalendar;

/** One document per dossier. The compiler names the event that is missing here. */
public final class DossierProjection implements Projection<DossierDocument> {

    /** Name of the projection and of the alias that is read. */
    public static final String NAME = "dossiers";

    private final Supplier<WorkingCalendar> calendar;

    /** @param calendar by which the time of the steps is measured */
    public DossierProjection(WorkingCalendar calendar) {
        this(() -> calendar);
    }

    /** @param calendar by which the time of the steps is measured, as it is known when an event is folded */
    public DossierProjection(Supplier<WorkingCalendar> calendar) {
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<DossierDocument> documentType() {
        return DossierDocument.class;
    }

    @Override
    public String indexDefinition() {
        return "vn/thanhdong/procedures/projection/dossiers.json";
    }

    @Override
    public boolean handles(Class<? extends DomainEvent> type) {
        return DossierEvent.class.isAssignableFrom(type);
    }

    @Override
    public String documentId(DomainEvent event) {
        return ((DossierEvent) event).dossierId().value();
    }

    @Override
    public boolean oneAggregate() {
        return true;
    }

    @Override
    public DossierDocument after(@Nullable DossierDocument document, RecordedEvent event) {
        DossierEvent happened = (DossierEvent) event.payload();
        DossierProgress progress = DossierProgress.after(document == null ? null : document.progress(), happened);
        DossierDocument before = document == null ? first(event, progress) : document;
        TimeSpent time = document == null ? before.time() : time(document, progress, event);
        SignFacts signs = document == null
                ? before.signs()
                : before.signs().after(document.progress(), progress, happened, official(event), calendar.get());
        DueHistory due = document == null
                ? before.due()
                : before.due().after(document.progress(), progress, happened.occurredAt());
        PastStanding past = document == null
                ? before.past()
                : before.past().after(happened.occurredAt(), event.recordedAt(), progress, due);
        DossierDocument after =
                changed(before, happened).at(event.sequence(), event.recordedAt(), progress, time, signs, due, past);
        var step = new DossierContent.Taken(
                happened.getClass().getSimpleName(), happened.occurredAt(), event.position(), Signatures.of(event));
        PaperContent papers = after.kept().papers().after(happened, progress);
        return after.with(after.kept().withStep(step).withPapers(papers))
                .with(after.desk().after(happened));
    }

    /** What was imported says when something happened, but not at which step the time before it went. */
    private TimeSpent time(DossierDocument before, DossierProgress progress, RecordedEvent event) {
        Instant at = ((DossierEvent) event.payload()).occurredAt();
        return isImported(event)
                ? before.time().resumedAt(at)
                : before.time().after(before.progress(), progress, at, calendar.get());
    }

    /** Who imports did not do what is imported. */
    private static String official(RecordedEvent event) {
        return isImported(event) ? "" : event.metadata().getOrDefault(EventMetadata.ACTOR, "");
    }

    private static boolean isImported(RecordedEvent event) {
        return "true".equals(event.metadata().get(EventMetadata.IMPORTED));
    }

    private static DossierDocument changed(DossierDocument before, DossierEvent happened) {
        return switch (happened) {
            case DossierAccepted e -> before.with(before.codes().with(e.code()));
            case DossierHandedOver e -> before.with(before.subject().handedTo(e.handlingAgency()));
            case DossierResubmitted e ->
                before.with(before.words().withForm(whole(e.form(), e.others())).keeping(e.attachments()))
                        .with(before.kept()
                                .withForm(whole(e.form(), e.others()), persons(e.others()), e.attachments()));
            case DossierCorrected e ->
                before.with(before.words()
                                .corrected(e.applicant(), whole(e.form(), e.others()), e.identityHash(), e.phoneHash()))
                        .with(before.kept()
                                .corrected(
                                        e.applicant().value().orElse(null),
                                        whole(e.form(), e.others()),
                                        persons(e.others())));
            case SupplementReceived e -> before.with(before.kept().withMore(e.attachments()));
            case DossierSentBack e -> before.with(before.kept().withRequest(text(e.reason())));
            case SupplementRequested e -> before.with(before.kept().withRequest(text(e.reason())));
            case ResultProposed e -> before.with(before.kept().withProposal(text(e.proposal())));
            case ResultNumbered e -> before.with(before.kept().withResult(e.number()));
            case DossierSubmitted ignored -> before;
            case DossierRefused ignored -> before;
            case OfficerAssigned ignored -> before;
            case OfficerReassigned ignored -> before;
            case DossierOpened ignored -> before;
            case ForwardingTakenBack ignored -> before;
            case FieldVisitRecorded ignored -> before;
            case ConsultationRequested ignored -> before;
            case ConsultationAnswered ignored -> before;
            case PaymentRequested ignored -> before;
            case PaymentReceived ignored -> before;
            case ProposalInitialled ignored -> before;
            case ProposalReturned ignored -> before;
            case ResultApproved ignored -> before;
            case ResultReturned ignored -> before;
            case DossierWithdrawn ignored -> before;
            case DossierStopped ignored -> before;
            case DueDateExtended ignored -> before;
            case DueDateRecounted ignored -> before;
            case DossierRated ignored -> before;
            case PaperNumbered ignored -> before;
            case PaperIssued ignored -> before;
            case DueDateNear ignored -> before;
            case DueDateMissed ignored -> before;
            case AttachmentTextExtracted e -> before.with(before.words().withText(AttachedText.of(e)));
            case SubmitterNamed e ->
                before.with(before.subject().handedInBy(e)).with(before.words().withSubmitter(e));
        };
    }

    private static DossierDocument first(RecordedEvent event, DossierProgress progress) {
        DossierSubmitted e = (DossierSubmitted) event.payload();
        boolean byCitizen = Role.CITIZEN.name().equals(event.metadata().get(EventMetadata.ROLE));
        return new DossierDocument(
                e.dossierId(),
                event.sequence(),
                event.recordedAt(),
                DossierCodes.of(e.dossierId()).with(e.portalCode()),
                new DossierSubject(
                        e.procedure(),
                        e.procedureVersion(),
                        e.applicantKind(),
                        e.applicant().person().value(),
                        byCitizen ? event.metadata().getOrDefault(EventMetadata.ACTOR, "") : "",
                        e.receivingDesk(),
                        e.handlingAgency(),
                        e.area(),
                        e.channel(),
                        null),
                DossierWords.of(e.applicant(), whole(e.form(), e.others()), e.identityHash(), e.phoneHash()),
                DossierStanding.of(progress, DueHistory.from(e.occurredAt())),
                DeskPassage.NONE,
                TimeSpent.from(e.occurredAt()),
                SignFacts.of(e.identityHash(), e.applicant().person().value(), e.procedure()),
                DueHistory.from(e.occurredAt()),
                PastStanding.from(e.occurredAt(), event.recordedAt(), progress, DueHistory.from(e.occurredAt())),
                progress,
                new DossierContent(
                        e.applicant().value().orElse(null),
                        whole(e.form(), e.others()),
                        persons(e.others()),
                        e.attachments(),
                        "",
                        "",
                        "",
                        List.of(),
                        PaperContent.NONE,
                        e.portalCode().orElse(null)));
    }

    /** The answers about everybody who was not erased. */
    private static FormContent whole(Personal<FormContent> form, List<Personal<FormContent>> others) {
        return Stream.concat(Stream.of(form), others.stream())
                .flatMap(part -> part.value().stream())
                .reduce(FormContent.EMPTY, FormContent::and);
    }

    private static List<PersonId> persons(List<Personal<FormContent>> others) {
        return others.stream().map(Personal::person).distinct().toList();
    }

    private static String text(Personal<String> words) {
        return words.value().orElse("");
    }
}
