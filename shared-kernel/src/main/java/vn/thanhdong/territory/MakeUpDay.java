package vn.thanhdong.territory;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * A day that is worked although the week says otherwise, with its own hours.
 *
 * @param name what it makes up for, Vietnamese
 * @param length what the sessions must sum to
 */
public record MakeUpDay(LocalDate date, String name, DayStatus status, Duration length, List<Session> sessions) {

    public MakeUpDay {
        sessions = List.copyOf(sessions);
        WorkingHours.checkSum(name + " (" + date + ")", length, sessions);
    }
}
