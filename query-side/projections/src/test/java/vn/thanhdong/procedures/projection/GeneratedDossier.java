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

    Duration owed = Duration.ZERO;
    int asked;
    int status = 1;
    boolean withdrawn;
    final List<DossierEvent> events = new ArrayList<>();

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
        Instant measured = due.equals(promised) ? ended.minus(owed) : ended;
        if (measured.isAfter(due)) {
            return Punctuality.LATE;
        }
        return measured.atZone(VIETNAM)
                        .toLocalDate()
                        .isBefore(due.atZone(VIETNAM).toLocalDate())
                ? Punctuality.EARLY
                : Punctuality.ON_TIME;
    }

    /** Whether it was late at that moment, if it was open then. */
    boolean openAndLate(Instant judgedAt) {
        if (due == null || accepted == null) {
            return false;
        }
        if (asked >= 2) {
            return judgedAt.isAfter(accepted);
        }
        Instant limit = due.equals(promised) ? due.plus(owed) : due;
        boolean stoodStillInTime = owesSince != null && !owesSince.isAfter(limit);
        return !stoodStillInTime && judgedAt.isAfter(limit);
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
