package vn.thanhdong.systemtests.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thanhdong.systemtests.faults.PastRow.Place;

/**
 * Rows of dossiers of every fate, at random and the same again for the same seed. Each table has days and codes of its
 * own, so that several may go to one program and each be counted for itself.
 */
final class PastTable {

    /** The 25 essential services, as the province publishes them. */
    static final List<String> SERVICES = Stream.of(numbered("CA", 11), numbered("LT", 2), numbered("SN", 12))
            .flatMap(List::stream)
            .toList();

    private static final Pattern COMMUNE = Pattern.compile("code: ([\\w.]+),.*level: commune,.*area: \"(\\d+)\"");
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int DAYS = 28;

    private final List<Place> communes = communes();
    private final SplittableRandom random;
    private final LocalDate firstDay;
    private int number;

    /**
     * @param firstDay the first of the 28 days on which its dossiers are handed in
     */
    PastTable(long seed, LocalDate firstDay) {
        this.random = new SplittableRandom(seed);
        this.firstDay = firstDay;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return firstDay.plusDays(DAYS - 1L);
    }

    /** The next rows, other ones at each call. */
    synchronized List<PastRow> next(int rows) {
        return IntStream.range(0, rows).mapToObj(any -> row()).toList();
    }

    private PastRow row() {
        number++;
        LocalDate day = firstDay.plusDays(random.nextInt(DAYS));
        Instant submitted = PastRow.at(day, 8, random.nextInt(60));
        Instant accepted = submitted.plusSeconds(60L + random.nextInt(7_000));
        LocalDate dueDay = day.plusDays(1 + random.nextInt(9));
        Instant due = PastRow.at(dueDay, 17, 30);
        var fate = new Fate(accepted, dueDay, due);
        switch (random.nextInt(20)) {
            case 0 -> fate.endsBeforeAcceptance("refused", submitted.plusSeconds(3_600));
            case 1 -> fate.endsBeforeAcceptance("withdrawn", submitted.plusSeconds(3_600));
            case 2 -> fate.ends("withdrawn", accepted.plusSeconds(4_000));
            case 3 -> fate.ends("stopped", random.nextBoolean() ? accepted.plusSeconds(4_000) : due.plusSeconds(1));
            case 4 -> fate.notAccepted();
            case 5 -> fate.goesOn(random.nextBoolean() ? 2 : 4);
            case 6 -> fate.waitsForTheApplicant(random.nextBoolean() ? accepted.plusSeconds(60) : due.plusSeconds(60));
            case 7 -> fate.waitsForPayment();
            case 8 -> fate.isAskedTwice();
            case 9, 10 -> fate.isAskedOnce(1 + random.nextInt(4), random.nextInt(5) - 1);
            case 11 -> fate.isExtended(random.nextInt(3) - 1);
            default -> fate.endsDaysAfterDue(random.nextInt(4) - 2);
        }
        Place place = communes.get(random.nextInt(communes.size()));
        return new PastRow(
                "%s-%s-%07d".formatted(place.agency(), SHORT_DAY.format(day), number),
                SERVICES.get(random.nextInt(SERVICES.size())),
                place,
                random.nextInt(100) < 70,
                random.nextInt(100_000),
                submitted,
                fate.accepted,
                fate.due,
                fate.extended,
                fate.asked,
                fate.supplied,
                fate.supplements,
                fate.finished,
                fate.outcome.equals("approved") && random.nextBoolean()
                        ? fate.finished.map(end -> end.plusSeconds(7_200))
                        : Optional.empty(),
                fate.outcome,
                fate.state,
                fate.fee);
    }

    private static List<String> numbered(String sector, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(one -> "%s-%02d".formatted(sector, one))
                .toList();
    }

    private static List<Place> communes() {
        try (InputStream agencies =
                Objects.requireNonNull(PastTable.class.getResourceAsStream("/catalogue/territory/agencies.yaml"))) {
            String text = new String(agencies.readAllBytes(), StandardCharsets.UTF_8);
            return COMMUNE.matcher(text)
                    .results()
                    .map(one -> new Place(one.group(1), one.group(2)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What becomes of a dossier after it was handed in. */
    private static final class Fate {
        private final LocalDate dueDay;
        private Optional<Instant> accepted;
        private Optional<Instant> due;
        private Optional<Instant> extended = Optional.empty();
        private Optional<Instant> asked = Optional.empty();
        private Optional<Instant> supplied = Optional.empty();
        private Optional<Instant> finished = Optional.empty();
        private int supplements;
        private String outcome = "open";
        private int state;
        private long fee;

        Fate(Instant accepted, LocalDate dueDay, Instant due) {
            this.accepted = Optional.of(accepted);
            this.dueDay = dueDay;
            this.due = Optional.of(due);
        }

        void ends(String how, Instant when) {
            outcome = how;
            finished = Optional.of(when);
        }

        void endsBeforeAcceptance(String how, Instant when) {
            notAccepted();
            ends(how, when);
            state = 0;
        }

        void notAccepted() {
            accepted = Optional.empty();
            due = Optional.empty();
            state = 1;
        }

        void goesOn(int in) {
            state = in;
        }

        void waitsForTheApplicant(Instant since) {
            asked = Optional.of(since);
            state = 5;
        }

        void waitsForPayment() {
            state = 6;
            fee = 50_000;
        }

        void isAskedTwice() {
            isAskedOnce(1, -2);
            supplements = 2;
        }

        /** Waits so many days for the applicant and ends so many days after the date to which they are added. */
        void isAskedOnce(int days, int afterDue) {
            asked = accepted.map(at -> at.plusSeconds(300));
            supplied = asked.map(at -> at.plusSeconds(86_400L * days));
            supplements = 1;
            endsDaysAfterDue(afterDue + days);
        }

        void isExtended(int daysAfter) {
            extended = Optional.of(PastRow.at(dueDay.plusDays(3), 17, 30));
            endsDaysAfterDue(daysAfter + 3);
        }

        /** At ten in the morning of that day, and not before it was accepted and supplied. */
        void endsDaysAfterDue(int days) {
            Instant earliest = supplied.or(() -> accepted).orElseThrow().plusSeconds(600);
            Instant wished = PastRow.at(dueDay.plusDays(days), 10, 0);
            ends("approved", wished.isBefore(earliest) ? earliest : wished);
        }
    }
}
