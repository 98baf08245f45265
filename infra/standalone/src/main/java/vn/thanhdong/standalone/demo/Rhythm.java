package vn.thanhdong.standalone.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import vn.thanhdong.territory.Session;
import vn.thanhdong.territory.WorkingCalendar;

/** On which days and at what time of the day people come: to a counter only while somebody is there, online always. */
final class Rhythm {

    private static final int LAST_MINUTES_OF_A_SESSION = 15;
    private static final int SECONDS_OF_AN_HOUR = 3_600;
    private static final double[] ONLINE_BY_HOUR = {
        1, .5, .3, .2, .3, .8, 2, 5, 9, 10, 9, 6, 4, 5, 8, 8, 7, 5, 4, 4, 6, 7, 5, 2.5
    };
    private static final Weighted<Integer> ONLINE_HOURS =
            new Weighted<>(IntStream.range(0, 24).boxed().toList(), hour -> ONLINE_BY_HOUR[hour]);

    private final WorkingCalendar calendar;

    Rhythm(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** How many come on each day, compared with the other days. */
    double[] weights(List<LocalDate> days, boolean online, long seed) {
        var random = new SplittableRandom(seed);
        return days.stream()
                .mapToDouble(day -> weight(day, online) * random.nextDouble(0.85, 1.15))
                .toArray();
    }

    private double weight(LocalDate day, boolean online) {
        boolean worked = calendar.isWorkingDay(day);
        if (!worked) {
            if (!online) {
                return 0;
            }
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            return weekend && calendar.isWorkingDay(day.plusDays(3)) ? 0.28 : 0.08;
        }
        double week =
                switch (day.getDayOfWeek()) {
                    case MONDAY -> 1.18;
                    case TUESDAY -> 1.08;
                    case WEDNESDAY -> 1;
                    case THURSDAY -> 0.97;
                    case FRIDAY -> 0.86;
                    case SATURDAY, SUNDAY -> 0.55; // made up
                };
        boolean afterDaysOff = !calendar.isWorkingDay(day.minusDays(1)) && day.getDayOfWeek() != DayOfWeek.MONDAY;
        return afterDaysOff ? week * 1.3 : week;
    }

    /** A moment of that day, to the second. */
    Instant moment(LocalDate day, boolean online, SplittableRandom random) {
        if (online) {
            LocalTime hour = LocalTime.of(ONLINE_HOURS.pick(random), 0);
            return at(day, hour.plusSeconds(random.nextInt(SECONDS_OF_AN_HOUR)));
        }
        List<Session> sessions = calendar.sessions(day);
        boolean morning = sessions.size() == 1 || random.nextInt(100) < 62;
        Session session = morning ? sessions.getFirst() : sessions.getLast();
        int open = session.to().toSecondOfDay() - session.from().toSecondOfDay() - LAST_MINUTES_OF_A_SESSION * 60;
        // more come early in a session than late
        double part = Math.min(random.nextDouble(), random.nextDouble() * 1.6);
        return at(day, session.from().plusSeconds((long) (open * Math.min(part, 1))));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
