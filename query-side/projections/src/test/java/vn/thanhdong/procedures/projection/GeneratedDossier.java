package vn.thanhdong.procedures.projection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.projection.RecordedEvent;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/** A dossier made by the generator: its events, and beside them in plain numbers what a clerk with a pencil would note. */
final class GeneratedDossier {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    final DossierId id;
    final Procedure procedure;
    final Channel channel;
    final AgencyCode desk;
    final AreaCode area;
    final PersonId owner;
    final Instant submittedAt;
    AgencyCode handler;
    AgencyCode waitsAt;

    @Nullable
    Instant accepted;

    @Nullable
    Instant promised;

    @Nullable
    Instant due;

    @Nullable
    Instant ended;

    @Nullable
    Instant owesSince;

    int asked;
    int status = 1;
    boolean withdrawn;
    final List<DossierEvent> events = new ArrayList<>();
    final List<Noted> dates = new ArrayList<>();
    final List<Wait> waits = new ArrayList<>();

    /** A date that was given, and when. */
    record Noted(Instant since, Instant due) {}

    /** A time in which the applicant owed something; it may go on. */
    record Wait(Instant from, @Nullable Instant to) {}

    GeneratedDossier(
            DossierId id,
            Procedure procedure,
            Channel channel,
            AgencyCode desk,
            AreaCode area,
            PersonId owner,
            Instant submittedAt) {
        this.id = id;
        this.procedure = procedure;
        this.channel = channel;
        this.desk = desk;
        this.handler = desk;
        this.waitsAt = desk;
        this.area = area;
        this.owner = owner;
        this.submittedAt = submittedAt;
    }

    boolean counts() {
        return !withdrawn || accepted != null;
    }

    LocalDate submittedOn() {
        return submittedAt.atZone(VIETNAM).toLocalDate();
    }

    /** Another date from that moment on. */
    void promise(Instant since, Instant date) {
        if (!date.equals(due)) {
            dates.add(new Noted(since, date));
        }
        due = date;
    }

    /** By the date that stood at that moment, or when it ended. */
    Punctuality punctuality(Instant judgedAt) {
        if (ended == null) {
            return openAndLate(judgedAt) ? Punctuality.IN_PROGRESS_LATE : Punctuality.IN_PROGRESS;
        }
        if (asked >= 2) {
            return Punctuality.LATE;
        }
        if (due == null) {
            return Punctuality.ON_TIME;
        }
        Noted stood = stood(judgedAt);
        boolean last = stood.equals(dates.getLast());
        Duration subtracted = Duration.ZERO;
        for (Wait wait : waits) {
            Instant to = wait.to == null ? ended : wait.to;
            boolean inTheDate = last || to.equals(stood.since) || to.isBefore(stood.since);
            if (stood.due.equals(promised) || !inTheDate) {
                subtracted = subtracted.plus(Duration.between(wait.from, to));
            }
        }
        Instant measured = ended.minus(subtracted);
        if (measured.isAfter(stood.due)) {
            return Punctuality.LATE;
        }
        return measured.atZone(VIETNAM)
                        .toLocalDate()
                        .isBefore(stood.due.atZone(VIETNAM).toLocalDate())
                ? Punctuality.EARLY
                : Punctuality.ON_TIME;
    }

    /** Whether it was late at that moment, if it was open then, by what was known then. */
    boolean openAndLate(Instant judgedAt) {
        if (accepted == null || !judgedAt.isAfter(accepted)) {
            return false;
        }
        if (asked >= 2) {
            return true;
        }
        Noted stood = stood(judgedAt);
        Instant limit = stood.due;
        boolean standsStillInTime = false;
        for (Wait wait : waits) {
            if (!wait.from.isBefore(judgedAt)) {
                continue;
            }
            if (wait.to == null || !wait.to.isBefore(judgedAt)) {
                standsStillInTime = !wait.from.isAfter(limit);
            } else if (stood.due.equals(promised)) {
                limit = limit.plus(Duration.between(wait.from, wait.to));
            }
        }
        return !standsStillInTime && judgedAt.isAfter(limit);
    }

    private Noted stood(Instant moment) {
        Noted stood = dates.getFirst();
        for (Noted one : dates) {
            stood = one.since.isBefore(moment) ? one : stood;
        }
        return stood;
    }

    DossierDocument document() {
        return document(Map.of("role", "CLERK"));
    }

    /** Derived from its events with that metadata in each. */
    DossierDocument document(Map<String, String> metadata) {
        var projection = new DossierProjection(DossiersOnEngine.CATALOGUE.calendar());
        DossierDocument document = null;
        for (int i = 0; i < events.size(); i++) {
            DossierEvent event = events.get(i);
            document = projection.after(
                    document,
                    new RecordedEvent(i + 1L, id + "/" + i, id.value(), i, event.occurredAt(), event, metadata));
        }
        return Objects.requireNonNull(document);
    }
}
