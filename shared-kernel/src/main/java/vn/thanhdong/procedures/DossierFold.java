package vn.thanhdong.procedures;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.procedures.event.ConsultationAnswered;
import vn.thanhdong.procedures.event.ConsultationRequested;
import vn.thanhdong.procedures.event.DossierAccepted;
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
import vn.thanhdong.procedures.event.FieldVisitRecorded;
import vn.thanhdong.procedures.event.ForwardingTakenBack;
import vn.thanhdong.procedures.event.OfficerAssigned;
import vn.thanhdong.procedures.event.PaperIssued;
import vn.thanhdong.procedures.event.PaymentReceived;
import vn.thanhdong.procedures.event.PaymentRequested;
import vn.thanhdong.procedures.event.ProposalInitialled;
import vn.thanhdong.procedures.event.ProposalReturned;
import vn.thanhdong.procedures.event.ResultApproved;
import vn.thanhdong.procedures.event.ResultNumbered;
import vn.thanhdong.procedures.event.ResultProposed;
import vn.thanhdong.procedures.event.ResultReturned;
import vn.thanhdong.procedures.event.SupplementReceived;
import vn.thanhdong.procedures.event.SupplementRequested;
import vn.thanhdong.territory.Pause;

/** The step from one {@link DossierProgress} to the next; the compiler names the event that is missing here. */
final class DossierFold {

    private NationalStatus status = NationalStatus.SUBMITTED;
    private @Nullable Station station;
    private @Nullable Station previous;
    private boolean opened;
    private @Nullable PersonId officer;
    private Instant submittedAt = Instant.EPOCH;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant promisedAt;
    private @Nullable Instant dueAt;
    private boolean provisional;
    private @Nullable Instant finishedAt;
    private @Nullable Instant returnedAt;
    private @Nullable Instant closedAt;
    private @Nullable Instant pausedSince;
    private List<Pause> pauses = List.of();
    private int supplementRequests;
    private int extensions;
    private @Nullable Outcome outcome;
    private boolean electronicResult;
    private long feeVnd;
    private long paidVnd;
    private boolean paidOnline;
    private int stars;

    private DossierFold(@Nullable DossierProgress before) {
        if (before == null) {
            return;
        }
        status = before.status();
        station = before.station();
        previous = before.previous();
        opened = before.opened();
        officer = before.officer();
        submittedAt = before.submittedAt();
        acceptedAt = before.acceptedAt();
        promisedAt = before.promisedAt();
        dueAt = before.dueAt();
        provisional = before.provisional();
        finishedAt = before.finishedAt();
        returnedAt = before.returnedAt();
        closedAt = before.closedAt();
        pausedSince = before.pausedSince();
        pauses = before.pauses();
        supplementRequests = before.supplementRequests();
        extensions = before.extensions();
        outcome = before.outcome();
        electronicResult = before.electronicResult();
        feeVnd = before.feeVnd();
        paidVnd = before.paidVnd();
        paidOnline = before.paidOnline();
        stars = before.stars();
    }

    static DossierProgress after(@Nullable DossierProgress before, DossierEvent event) {
        if (before == null && !(event instanceof DossierSubmitted)) {
            throw new IllegalStateException("The first event of a dossier is its submission, not "
                    + event.getClass().getSimpleName() + " of " + event.dossierId());
        }
        var fold = new DossierFold(before);
        fold.apply(event);
        return fold.done();
    }

    private void apply(DossierEvent event) {
        switch (event) {
            case DossierSubmitted e -> {
                submittedAt = e.occurredAt();
                startAt(e.station());
            }
            case DossierSentBack e -> pause(NationalStatus.SUPPLEMENT_REQUESTED, e.occurredAt());
            case DossierResubmitted e -> {
                status = NationalStatus.SUBMITTED;
                pausedSince = null; // before acceptance no time of the agency runs that could be subtracted
                startAt(e.station());
            }
            case DossierAccepted e -> {
                status = NationalStatus.ACCEPTED;
                acceptedAt = e.occurredAt();
                promisedAt = e.dueAt();
                promise(e.dueAt(), e.provisional());
                pausedSince = null; // as above
                feeVnd = e.feeVnd();
                startAt(e.station());
            }
            case DossierRefused e -> close(NationalStatus.REFUSED, e.occurredAt());
            case DossierHandedOver e -> forward(e.station());
            case OfficerAssigned e -> {
                officer = e.officer();
                forward(e.station());
            }
            case DossierOpened ignored -> opened = true;
            case ForwardingTakenBack e -> {
                startAt(e.station());
                status = working();
            }
            case FieldVisitRecorded e -> forward(e.station());
            case ConsultationRequested e -> forward(e.station());
            case ConsultationAnswered e -> forward(e.station());
            case SupplementRequested e -> {
                supplementRequests++;
                pause(NationalStatus.SUPPLEMENT_REQUESTED, e.occurredAt());
            }
            case SupplementReceived e -> {
                resume(e.occurredAt());
                promise(e.dueAt(), e.provisional());
            }
            case PaymentRequested e -> {
                feeVnd = paidVnd + e.amountVnd();
                pause(NationalStatus.PAYMENT_REQUESTED, e.occurredAt());
            }
            case PaymentReceived e -> {
                paidVnd += e.amountVnd();
                paidOnline = e.online();
                if (pausedSince != null) {
                    resume(e.occurredAt());
                }
                e.dueAt().ifPresent(due -> promise(due, e.provisional()));
            }
            case ResultProposed e -> {
                outcome = e.outcome();
                forward(e.station());
            }
            case ProposalInitialled e -> forward(e.station());
            case ProposalReturned e -> startAt(e.station());
            case ResultApproved e -> {
                outcome = e.outcome();
                forward(e.station());
            }
            case ResultNumbered e -> {
                endPause(e.occurredAt());
                status = NationalStatus.COMPLETED;
                finishedAt = e.occurredAt();
                electronicResult = e.electronic();
                startAt(e.station().orElse(null));
            }
            case ResultReturned e -> {
                status = NationalStatus.RETURNED;
                returnedAt = e.occurredAt();
                leave();
            }
            case DossierWithdrawn e -> close(NationalStatus.WITHDRAWN, e.occurredAt());
            case DossierStopped e -> close(NationalStatus.STOPPED, e.occurredAt());
            case DueDateExtended e -> {
                extensions++;
                promise(e.dueAt(), e.provisional());
            }
            case DossierRated e -> stars = e.stars();
            case PaperIssued ignored -> {}
        }
    }

    private void startAt(@Nullable Station next) {
        station = next;
        previous = null;
        opened = false;
    }

    private void forward(Station next) {
        if (status == NationalStatus.ACCEPTED) {
            status = NationalStatus.IN_PROGRESS;
        }
        previous = station;
        station = next;
        opened = false;
    }

    private void promise(Instant due, boolean beyondDecidedCalendar) {
        dueAt = due;
        provisional = beyondDecidedCalendar;
    }

    private void pause(NationalStatus waiting, Instant since) {
        status = waiting;
        pausedSince = since;
        previous = null;
    }

    private void resume(Instant at) {
        if (acceptedAt == null) {
            status = NationalStatus.SUBMITTED;
        } else {
            status = working();
            waited(Objects.requireNonNull(pausedSince, "pausedSince"), at);
        }
        pausedSince = null;
    }

    /** Until the desk has handed it over, a dossier is accepted and nobody works on it yet. */
    private NationalStatus working() {
        return station != null && station.kind() == StepKind.HANDOVER
                ? NationalStatus.ACCEPTED
                : NationalStatus.IN_PROGRESS;
    }

    private void endPause(Instant at) {
        if (pausedSince != null && acceptedAt != null) {
            waited(pausedSince, at);
        }
        pausedSince = null;
    }

    private void waited(Instant from, Instant to) {
        pauses = Stream.concat(pauses.stream(), Stream.of(new Pause(from, to))).toList();
    }

    private void close(NationalStatus end, Instant at) {
        endPause(at);
        status = end;
        closedAt = at;
        leave();
    }

    private void leave() {
        station = null;
        previous = null;
    }

    private DossierProgress done() {
        return new DossierProgress(
                status,
                station,
                previous,
                opened,
                officer,
                submittedAt,
                acceptedAt,
                promisedAt,
                dueAt,
                provisional,
                finishedAt,
                returnedAt,
                closedAt,
                pausedSince,
                pauses,
                supplementRequests,
                extensions,
                outcome,
                electronicResult,
                feeVnd,
                paidVnd,
                paidOnline,
                stars);
    }
}
