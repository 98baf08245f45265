package vn.thanhdong.territory;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The working hours of an ordinary week from a day on.
 *
 * @param validFrom first day on which they apply; they apply until the next row
 * @param weekdays the days that are worked
 * @param length what the sessions must sum to
 * @param sessions in order, not overlapping
 */
public record WorkingHours(LocalDate validFrom, Set<DayOfWeek> weekdays, Duration length, List<Session> sessions) {

    public WorkingHours {
        weekdays = Set.copyOf(weekdays);
        sessions = List.copyOf(sessions);
        checkSum("The working day from " + validFrom + " on", length, sessions);
        if (weekdays.isEmpty()) {
            throw new IllegalArgumentException("The working week from " + validFrom + " on has no day");
        }
    }

    static void checkSum(String what, Duration length, List<Session> sessions) {
        Duration sum = sessions.stream().map(Session::length).reduce(Duration.ZERO, Duration::plus);
        if (!sum.equals(length)) {
            throw new IllegalArgumentException("%s has sessions of %d minutes in all, but is stated to last %d minutes"
                    .formatted(what, sum.toMinutes(), length.toMinutes()));
        }
        for (int i = 1; i < sessions.size(); i++) {
            if (sessions.get(i).from().isBefore(sessions.get(i - 1).to())) {
                throw new IllegalArgumentException(what + " has sessions that overlap or are out of order");
            }
        }
    }
}
