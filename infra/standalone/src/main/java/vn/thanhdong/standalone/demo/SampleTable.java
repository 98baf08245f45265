package vn.thanhdong.standalone.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.HandlingLevel;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.territory.WorkingCalendar;

/** The dossiers of the last three months, as they stood when today began. */
final class SampleTable {

    private static final int DAYS = 90;
    private static final int RECENT_DAYS = 9;
    private static final long SEED = 5_000L;
    private static final long PEOPLE = 3_800;
    private static final int ONLINE_OF_100 = 72;
    private static final int WARD_OF_100 = 9;
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final int SECONDS_OF_THE_EVENING = 5 * 3_600;
    private static final Fate.Chances USUAL = new Fate.Chances(30, 22, 30, 18, 14, 40);
    private static final Fate.Chances RECENT = new Fate.Chances(30, 22, 30, 18, 14, 190);

    private final Catalogue catalogue;
    private final LocalDate today;
    private final Instant now;
    private final Places places;
    private final Rhythm rhythm;
    private final Applicants applicants = new Applicants(PEOPLE);
    private final Fate usual;
    private final Fate recent;

    SampleTable(Catalogue catalogue, LocalDate today) {
        this.catalogue = catalogue;
        this.today = today;
        now = today.atStartOfDay(WorkingCalendar.ZONE).toInstant();
        places = new Places(catalogue.territory(), today, Places.Place::people);
        rhythm = new Rhythm(catalogue.calendar());
        usual = new Fate(catalogue.calendar(), USUAL);
        recent = new Fate(catalogue.calendar(), RECENT);
    }

    /** The rows that go on by commands afterwards, in the order of their plans. They are the first of all rows. */
    Stream<Map<String, String>> waiting() {
        return waiting(new RowWriter(places, now));
    }

    Stream<Map<String, String>> rows(int count) {
        var writer = new RowWriter(places, now);
        int waiting = waitingCount();
        List<LocalDate> days = today.minusDays(DAYS).datesUntil(today).toList();
        int[] perDay = Weighted.share(Math.max(0, count - waiting), rhythm.weights(days, true, SEED));
        var procedures = new Weighted<>(List.copyOf(catalogue.procedures().values()), SampleTable::weight);
        var online = new Weighted<>(
                catalogue.procedures().values().stream()
                        .filter(procedure -> procedure.channels().contains(Channel.ONLINE))
                        .toList(),
                SampleTable::weight);
        Stream<Map<String, String>> others = IntStream.range(0, DAYS).boxed().flatMap(day -> {
            long first = waiting
                    + IntStream.range(0, day).mapToLong(one -> perDay[one]).sum();
            boolean worked = catalogue.calendar().isWorkingDay(days.get(day));
            Fate fate = day >= DAYS - RECENT_DAYS ? recent : usual;
            return IntStream.range(0, perDay[day])
                    .mapToObj(i -> submission(first + i, days.get(day), worked ? procedures : online))
                    .map(submission -> writer.row(submission, fate));
        });
        return Stream.concat(waiting(writer), others);
    }

    private Stream<Map<String, String>> waiting(RowWriter writer) {
        List<LifePlan> plans = LifePlan.all().stream()
                .filter(LifePlan::isOfTheTable)
                .flatMap(plan -> IntStream.range(0, plan.count()).mapToObj(i -> plan))
                .toList();
        return IntStream.range(0, plans.size())
                .mapToObj(number -> lastEvening(number, plans.get(number)))
                .map(submission -> writer.row(submission, usual));
    }

    private static int waitingCount() {
        return LifePlan.all().stream()
                .filter(LifePlan::isOfTheTable)
                .mapToInt(LifePlan::count)
                .sum();
    }

    /** After work, so that nobody can have looked at it before today. */
    private Submission lastEvening(long number, LifePlan plan) {
        var random = new SplittableRandom(SEED * 17 + number);
        Procedure procedure = catalogue.procedures().get(plan.procedure());
        if (procedure == null) {
            throw new IllegalStateException("The catalogue has no procedure " + plan.procedure());
        }
        Places.Place place = plan.agency().equals(Offices.WARD) ? places.of(Offices.WARD) : places.pick(random);
        Instant at = today.minusDays(1)
                .atTime(EVENING.plusSeconds(random.nextInt(SECONDS_OF_THE_EVENING)))
                .atZone(WorkingCalendar.ZONE)
                .toInstant();
        return new Submission(number, procedure, Channel.ONLINE, place, applicants.pick(procedure, random), at);
    }

    private Submission submission(long number, LocalDate day, Weighted<Procedure> procedures) {
        var random = new SplittableRandom(SEED * 31 + number);
        Procedure procedure = procedures.pick(random);
        boolean worked = catalogue.calendar().isWorkingDay(day);
        boolean online =
                procedure.channels().contains(Channel.ONLINE) && (!worked || random.nextInt(100) < ONLINE_OF_100);
        boolean ward = procedure.handlingLevel() == HandlingLevel.COMMUNE && random.nextInt(100) < WARD_OF_100;
        return new Submission(
                number,
                procedure,
                online ? Channel.ONLINE : Applicants.notOnline(procedure, random),
                ward ? places.of(Offices.WARD) : places.pick(random),
                applicants.pick(procedure, random),
                rhythm.moment(day, online, random));
    }

    /** All procedures are met; those of daily life, and those that people of the demonstration work on, more often. */
    private static double weight(Procedure procedure) {
        double essential = procedure.essential() ? 1.6 : 1;
        boolean justice = procedure.handlingLevel() == HandlingLevel.DEPARTMENT
                && procedure.sectorAgency().equals(Offices.JUSTICE);
        return switch (procedure.handlingLevel()) {
            case COMMUNE -> 2.2 * essential;
            case VERTICAL -> 1.4 * essential;
            case DEPARTMENT -> justice ? 5 : essential;
            case DISTRICT, PROVINCE -> 0.7;
        };
    }
}
