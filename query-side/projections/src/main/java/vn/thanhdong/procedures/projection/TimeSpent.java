package vn.thanhdong.procedures.projection;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * Where the time of a dossier went, in working time: at which steps, and with the applicant.
 *
 * @param since up to when it is counted: the last event
 * @param seconds by name of the step, or {@link #APPLICANT}
 * @param passed names of the steps that it has left, and {@link #APPLICANT} once they have answered
 * @param late of those, left when the step's hours were over
 */
record TimeSpent(Instant since, Map<String, Long> seconds, Set<String> passed, Set<String> late) {

    /** Stands beside the steps' names for the time that the applicant owed something. */
    static final String APPLICANT = "APPLICANT";

    private static final Set<NationalStatus> WITH_APPLICANT =
            EnumSet.of(NationalStatus.SUPPLEMENT_REQUESTED, NationalStatus.PAYMENT_REQUESTED);

    TimeSpent {
        seconds = Collections.unmodifiableMap(new TreeMap<>(seconds));
        passed = Collections.unmodifiableSet(new TreeSet<>(passed));
        late = Collections.unmodifiableSet(new TreeSet<>(late));
    }

    /** None yet, of a dossier handed in at that moment. */
    static TimeSpent from(Instant submittedAt) {
        return new TimeSpent(submittedAt, Map.of(), Set.of(), Set.of());
    }

    /** The same, and counted on from that moment: nobody knows where the time until then went. */
    TimeSpent resumedAt(Instant moment) {
        return new TimeSpent(moment, seconds, passed, late);
    }

    /** With the time until something happened, which goes to whoever had the dossier until then. */
    TimeSpent after(DossierProgress before, DossierProgress after, Instant at, WorkingCalendar calendar) {
        String holder = holder(before);
        if (holder.isEmpty()) {
            return this;
        }
        Map<String, Long> counted = new TreeMap<>(seconds);
        counted.merge(holder, calendar.workingTimeBetween(since, at).toSeconds(), Long::sum);
        if (holder.equals(holder(after))) {
            return new TimeSpent(at, counted, passed, late);
        }
        Set<String> left = new TreeSet<>(passed);
        left.add(holder);
        Set<String> leftLate = new TreeSet<>(late);
        Station station = before.station();
        if (!holder.equals(APPLICANT) && station != null && at.isAfter(station.dueAt())) {
            leftLate.add(holder);
        }
        return new TimeSpent(at, counted, left, leftLate);
    }

    /** Who has it: a step, or the applicant; empty when it has ended and nothing is waited for. */
    private static String holder(DossierProgress progress) {
        if (progress.pausedSince() != null || WITH_APPLICANT.contains(progress.status())) {
            return APPLICANT;
        }
        Station station = progress.station();
        return station == null ? "" : station.kind().name();
    }
}
