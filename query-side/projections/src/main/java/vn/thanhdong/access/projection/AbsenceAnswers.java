package vn.thanhdong.access.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.FollowedAbsences;
import vn.thanhdong.access.query.AbsenceList;
import vn.thanhdong.access.query.FindAbsences;
import vn.thanhdong.access.query.GetStandIns;
import vn.thanhdong.access.query.StandIns;
import vn.thanhdong.territory.AgencyCode;

/** Answers who is away and who acts in whose stead. */
public final class AbsenceAnswers {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(40);

    private final AbsenceIndex index;
    private final FollowedAbsences followed;
    private final Scopes scopes;
    private final Clock clock;

    public AbsenceAnswers(AbsenceIndex index, FollowedAbsences followed, Scopes scopes, Clock clock) {
        this.index = index;
        this.followed = followed;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** What begins last comes first; each under the agency at which it was declared, where it is ended as well. */
    @QueryHandler
    public AbsenceList find(FindAbsences question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        Instant now = clock.instant();
        Optional<AgencyCode> agency = asker == null ? Optional.empty() : asker.agency();
        if (agency.isEmpty()) {
            return new AbsenceList(List.of(), now, false);
        }
        Scope scope = scopes.of(asker);
        List<AbsenceDocument> own = awaited(followed.sources(agency.get()), question.written());
        List<Absence> known = scope.seesAllAbsences()
                ? index.all()
                : own.stream().flatMap(document -> document.absences().stream()).toList();
        return new AbsenceList(
                known.stream()
                        .filter(absence -> scope.sees(absence) || scope.sees(followed.asOfToday(absence)))
                        .sorted(Comparator.comparing(Absence::from).reversed())
                        .toList(),
                now,
                newest(own) < question.written());
    }

    /** Of the asker's own agency alone. */
    @QueryHandler
    public StandIns find(GetStandIns question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        if (asker == null || asker.agency().isEmpty()) {
            return StandIns.NONE;
        }
        List<Absence> now = followed.of(asker.agency().get()).stream()
                .filter(absence -> absence.inForce(clock.instant()))
                .toList();
        return new StandIns(
                now.stream().filter(absence -> absence.names(asker)).toList(),
                now.stream().filter(absence -> !absence.names(asker)).toList());
    }

    /** What was written is in one of them. */
    private List<AbsenceDocument> awaited(Set<AgencyCode> agencies, long written) {
        long giveUp = System.nanoTime() + LONGEST_WAIT.toNanos();
        List<AbsenceDocument> found = get(agencies);
        while (newest(found) < written && System.nanoTime() < giveUp) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            found = get(agencies);
        }
        return found;
    }

    private List<AbsenceDocument> get(Set<AgencyCode> agencies) {
        return agencies.stream().flatMap(agency -> index.get(agency).stream()).toList();
    }

    private static long newest(List<AbsenceDocument> documents) {
        return documents.stream().mapToLong(AbsenceDocument::sequence).max().orElse(-1);
    }
}
