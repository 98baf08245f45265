package vn.thanhdong.procedures;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.territory.Pause;

/** A dossier's progress while an event changes it: the moves that several events have in common. */
final class ProgressInHand {

    NationalStatus status = NationalStatus.SUBMITTED;

    @Nullable
    Station station;

    @Nullable
    Station previous;

    boolean opened;

    @Nullable
    PersonId officer;

    Instant submittedAt = Instant.EPOCH;

    @Nullable
    Instant acceptedAt;

    @Nullable
    Instant promisedAt;

    @Nullable
    Instant dueAt;

    boolean provisional;

    @Nullable
    Instant finishedAt;

    @Nullable
    Instant returnedAt;

    @Nullable
    Instant closedAt;

    @Nullable
    Instant pausedSince;

    List<Pause> pauses = List.of();
    int supplementRequests;
    int extensions;

    @Nullable
    Outcome outcome;

    boolean electronicResult;
    long feeVnd;
    long paidVnd;
    boolean paidOnline;
    int stars;
    String calendarVersion = "";

    ProgressInHand(@Nullable DossierProgress before) {
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
        calendarVersion = before.calendarVersion();
    }

    void startAt(@Nullable Station next) {
        station = next;
        previous = null;
        opened = false;
    }

    void forward(Station next) {
        if (status == NationalStatus.ACCEPTED) {
            status = NationalStatus.IN_PROGRESS;
        }
        previous = station;
        station = next;
        opened = false;
    }

    /** Somebody else goes on where it lies; what was forwarded to the one before is not taken back from the next. */
    void handTo(PersonId next, Station where) {
        officer = next;
        if (!where.equals(station)) {
            startAt(where);
        }
        previous = null;
    }

    void promise(Instant due, boolean beyondDecidedCalendar, String countedWith) {
        dueAt = due;
        provisional = beyondDecidedCalendar;
        calendarVersion = countedWith;
    }

    /** A date that no wait has moved stays one: what was promised is counted again with it. */
    void recount(Instant due, boolean beyondDecidedCalendar, String countedWith) {
        if (dueAt != null && dueAt.equals(promisedAt)) {
            promisedAt = due;
        }
        promise(due, beyondDecidedCalendar, countedWith);
    }

    /** Nobody has forwarded it: only the hours of whoever has it end at another moment. */
    void stepDue(Instant due) {
        station = station == null ? null : station.dueBy(due);
    }

    void pause(NationalStatus waiting, Instant since) {
        status = waiting;
        pausedSince = since;
        previous = null;
    }

    void resume(Instant at) {
        if (acceptedAt == null) {
            status = NationalStatus.SUBMITTED;
        } else {
            status = working();
            waited(Objects.requireNonNull(pausedSince, "pausedSince"), at);
        }
        pausedSince = null;
    }

    /** Until the desk has handed it over, a dossier is accepted and nobody works on it yet. */
    NationalStatus working() {
        return station != null && station.kind() == StepKind.HANDOVER
                ? NationalStatus.ACCEPTED
                : NationalStatus.IN_PROGRESS;
    }

    void endPause(Instant at) {
        if (pausedSince != null && acceptedAt != null) {
            waited(pausedSince, at);
        }
        pausedSince = null;
    }

    private void waited(Instant from, Instant to) {
        pauses = Stream.concat(pauses.stream(), Stream.of(new Pause(from, to))).toList();
    }

    void close(NationalStatus end, Instant at) {
        endPause(at);
        status = end;
        closedAt = at;
        leave();
    }

    void leave() {
        station = null;
        previous = null;
    }

    DossierProgress done() {
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
                stars,
                calendarVersion);
    }
}
