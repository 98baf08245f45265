package vn.thanhdong.standalone.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ProcedureCode;

/** As many dossiers of each essential service as the province received from 2023-01-01 to 2023-06-15. */
final class FullTable {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final LocalDate DAY_AFTER = LocalDate.of(2023, 6, 16);
    private static final long SEED = 2023_06_15L;
    private static final long PEOPLE = 190_000;
    private static final Fate.Chances CHANCES = new Fate.Chances(30, 8, 14, 6, 6, 18);

    /** A line of the published table. */
    private record Received(Procedure procedure, int online, int total) {}

    /** How many of a service come by a kind of way on each day. */
    private record Plan(Procedure procedure, boolean online, List<Integer> perDay, long firstNumber) {}

    private final List<LocalDate> days = FIRST_DAY.datesUntil(DAY_AFTER).toList();
    private final List<Received> received;
    private final Rhythm rhythm;
    private final Fate fate;
    private final Places places;
    private final Applicants applicants = new Applicants(PEOPLE);

    FullTable(Catalogue catalogue) {
        received = read(catalogue);
        rhythm = new Rhythm(catalogue.calendar());
        fate = new Fate(catalogue.calendar(), CHANCES);
        places = new Places(catalogue.territory(), FIRST_DAY, Places.Place::people);
    }

    int size() {
        return received.stream().mapToInt(Received::total).sum();
    }

    Stream<Map<String, String>> rows() {
        List<Plan> plans = plans();
        var writer = new RowWriter(places, Instant.MAX);
        return IntStream.range(0, days.size())
                .boxed()
                .flatMap(day -> of(day, plans).stream().map(submission -> writer.row(submission, fate)));
    }

    private List<Plan> plans() {
        var plans = new ArrayList<Plan>();
        long number = 0;
        for (Received service : received) {
            for (boolean online : new boolean[] {true, false}) {
                int count = online ? service.online() : service.total() - service.online();
                double[] weights = rhythm.weights(days, online, SEED + plans.size());
                plans.add(new Plan(
                        service.procedure(),
                        online,
                        Arrays.stream(Weighted.share(count, weights)).boxed().toList(),
                        number));
                number += count;
            }
        }
        return plans;
    }

    private List<Submission> of(int day, List<Plan> plans) {
        var submissions = new ArrayList<Submission>();
        for (Plan plan : plans) {
            long number = plan.firstNumber()
                    + plan.perDay().subList(0, day).stream()
                            .mapToLong(Integer::longValue)
                            .sum();
            for (int i = 0; i < plan.perDay().get(day); i++) {
                submissions.add(submission(number + i, plan, days.get(day)));
            }
        }
        submissions.sort(Comparator.comparing(Submission::at));
        return submissions;
    }

    private Submission submission(long number, Plan plan, LocalDate day) {
        var random = new SplittableRandom(SEED * 31 + number);
        Channel channel = plan.online() ? Channel.ONLINE : Applicants.notOnline(plan.procedure(), random);
        return new Submission(
                number,
                plan.procedure(),
                channel,
                places.pick(random),
                applicants.pick(plan.procedure(), random),
                rhythm.moment(day, plan.online(), random));
    }

    /** The code stands first and the counts last: commas in the names between them do not matter. */
    private static List<Received> read(Catalogue catalogue) {
        return Resource.text("essential-services-2023h1.csv")
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> {
                    int total = line.lastIndexOf(',');
                    int online = line.lastIndexOf(',', total - 1);
                    var code = new ProcedureCode(line.substring(0, line.indexOf(',')));
                    Procedure procedure = catalogue
                            .procedure(code)
                            .orElseThrow(() -> new IllegalStateException("The catalogue has no procedure " + code));
                    return new Received(
                            procedure,
                            Integer.parseInt(line.substring(online + 1, total)),
                            Integer.parseInt(line.substring(total + 1).strip()));
                })
                .toList();
    }
}
