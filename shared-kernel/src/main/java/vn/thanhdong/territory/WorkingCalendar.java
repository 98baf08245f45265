package vn.thanhdong.territory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * When agencies work: the hours of the week, days off and make-up days. All in Vietnam's time, whatever the machine's.
 *
 * <p>Days beyond {@link #lastDecidedYear()} follow the week and what the law already says, and are provisional.
 */
public final class WorkingCalendar {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** No deadline reaches further; a calendar that never works must not be searched for ever. */
    private static final int HORIZON_DAYS = 20 * 366;

    private final String version;
    private final DayTable days;
    private final Year lastDecidedYear;
    private final LocalTime handoverCutoff;

    /**
     * @param version changes whenever a row does
     * @param hours at least one row; days before the first row use it too
     * @param handoverCutoff what is accepted later than this is handed over on the next working day
     */
    public WorkingCalendar(
            String version,
            List<WorkingHours> hours,
            List<DayOff> daysOff,
            List<MakeUpDay> makeUpDays,
            Year lastDecidedYear,
            LocalTime handoverCutoff) {
        this.version = Objects.requireNonNull(version, "version");
        this.days = new DayTable(hours, daysOff, makeUpDays);
        this.lastDecidedYear = lastDecidedYear;
        this.handoverCutoff = handoverCutoff;
    }

    private WorkingCalendar(String version, DayTable days, Year lastDecidedYear, LocalTime handoverCutoff) {
        this.version = version;
        this.days = days;
        this.lastDecidedYear = lastDecidedYear;
        this.handoverCutoff = handoverCutoff;
    }

    public String version() {
        return version;
    }

    /** Days off and make-up days, by date. */
    public List<CalendarDay> specialDays() {
        return days.special();
    }

    /** The hours of an ordinary working day at that time. */
    public List<Session> usualSessions(LocalDate date) {
        return days.usual(date);
    }

    /** The same calendar with other rows for some dates. */
    WorkingCalendar with(String newVersion, List<CalendarDay> rows, Year decided) {
        return new WorkingCalendar(newVersion, days.with(rows), decided, handoverCutoff);
    }

    WorkingCalendar withoutSpecialDays() {
        return new WorkingCalendar(version, days.ordinary(), lastDecidedYear, handoverCutoff);
    }

    public Year lastDecidedYear() {
        return lastDecidedYear;
    }

    public LocalTime handoverCutoff() {
        return handoverCutoff;
    }

    /** Whether the calendar of that day's year is not decided yet. */
    public boolean isProvisional(LocalDate date) {
        return date.getYear() > lastDecidedYear.getValue();
    }

    public boolean isProvisional(Instant moment) {
        return isProvisional(LocalDate.ofInstant(moment, ZONE));
    }

    /** Whether the decided years end within 90 days: somebody must add the next one. */
    public boolean runsOutSoon(LocalDate today) {
        return runsOutSoon(today, lastDecidedYear.getValue());
    }

    /** The same of a calendar of which only the last decided year is known. */
    public static boolean runsOutSoon(LocalDate today, int lastDecidedYear) {
        return today.plusDays(90).getYear() > lastDecidedYear;
    }

    /** The sessions worked on a day, none on a day off. */
    public List<Session> sessions(LocalDate date) {
        return days.sessions(date);
    }

    public boolean isWorkingDay(LocalDate date) {
        return !sessions(date).isEmpty();
    }

    /** Whether somebody is at work in that moment; the end of a session no longer belongs to it. */
    public boolean isWorking(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, ZONE);
        return sessions(local.toLocalDate()).stream()
                .anyMatch(session -> !local.toLocalTime().isBefore(session.from())
                        && local.toLocalTime().isBefore(session.to()));
    }

    /** The first working day after that day. */
    public LocalDate nextWorkingDay(LocalDate date) {
        return workingDayFrom(date.plusDays(1));
    }

    /** That day if it is worked, else the next one that is. */
    public LocalDate workingDayFrom(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
            if (day.isAfter(date.plusDays(HORIZON_DAYS))) {
                throw new IllegalStateException("No working day within 20 years of " + date);
            }
        }
        return day;
    }

    public Instant startOfWork(LocalDate workingDay) {
        return at(workingDay, sessions(workingDay).getFirst().from());
    }

    public Instant endOfWork(LocalDate workingDay) {
        return at(workingDay, sessions(workingDay).getLast().to());
    }

    /** The earliest moment at which so much working time has passed since {@code from}. */
    public Instant plusWorkingTime(Instant from, Duration time) {
        Duration left = time;
        LocalDate day = LocalDate.ofInstant(from, ZONE);
        if (!left.isPositive()) {
            return from;
        }
        for (int i = 0; i < HORIZON_DAYS; i++, day = day.plusDays(1)) {
            for (Session session : sessions(day)) {
                Instant begin = later(from, at(day, session.from()));
                Instant end = at(day, session.to());
                Duration available = Duration.between(begin, end);
                if (available.compareTo(left) >= 0) {
                    return begin.plus(left);
                }
                left = available.isPositive() ? left.minus(available) : left;
            }
        }
        throw new IllegalArgumentException(time + " of working time does not pass within 20 years of " + from);
    }

    public Instant plusWorkingHours(Instant from, long hours) {
        return plusWorkingTime(from, Duration.ofHours(hours));
    }

    /** A working day is eight working hours: accepted on Monday at nine, one day is over on Tuesday at nine. */
    public Instant plusWorkingDays(Instant from, long days) {
        return plusWorkingTime(from, Deadline.WORKING_DAY.multipliedBy(days));
    }

    /** Working time that passes from one moment to a later one; zero when it is not later. */
    public Duration workingTimeBetween(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        LocalDate last = LocalDate.ofInstant(to, ZONE);
        for (LocalDate day = LocalDate.ofInstant(from, ZONE); !day.isAfter(last); day = day.plusDays(1)) {
            sum = sum.plus(workingTimeOn(day, from, to));
        }
        return sum;
    }

    Duration workingTimeOn(LocalDate day, Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        for (Session session : sessions(day)) {
            Instant begin = later(from, at(day, session.from()));
            Instant end = at(day, session.to());
            Duration counted = Duration.between(begin, to.isBefore(end) ? to : end);
            sum = counted.isPositive() ? sum.plus(counted) : sum;
        }
        return sum;
    }

    /** What the calendar says about a day that contributes so many minutes. */
    DayCount describe(LocalDate date, int minutes, DayCount.Kind kindOfSkippedWorkingDay) {
        return days.describe(date, minutes, kindOfSkippedWorkingDay, isProvisional(date));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
