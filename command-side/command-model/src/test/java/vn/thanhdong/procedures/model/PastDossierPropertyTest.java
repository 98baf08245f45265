package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanhdong.procedures.command.ImportColumn.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.Settlement;
import vn.thanhdong.procedures.command.ImportColumn;

/** Whatever a row says, its dossier says the same. */
class PastDossierPropertyTest {

    private static final List<String> OUTCOMES =
            List.of("approved", "approved", "approved", "rejected", "refused", "withdrawn", "stopped", "open");
    private static final List<String> PROCEDURES = List.of("SN-01", "CA-01", "CA-03", "TD-06", "TD-09", "SN-04");
    private static final Instant AS_OF = Instant.parse("2023-07-15T00:00:00Z");

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20230615);

    @Test
    void times_state_and_punctuality_are_those_that_the_row_itself_gives() {
        for (int i = 0; i < 3000; i++) {
            PastRows row = row(i);
            DossierProgress progress = row.progress();
            assertThat(progress.submittedAt())
                    .as(row.toString())
                    .isEqualTo(time(row, submittedAt).orElseThrow());
            assertThat(Optional.ofNullable(progress.acceptedAt())).isEqualTo(time(row, acceptedAt));
            assertThat(Optional.ofNullable(progress.returnedAt())).isEqualTo(time(row, returnedAt));
            assertThat(progress.end()).isEqualTo(time(row, finishedAt));
            assertThat(progress.status()).as(row.toString()).isEqualTo(status(row));
            Optional<Instant> due = time(row, extendedDueAt).or(() -> time(row, dueAt));
            assertThat(Optional.ofNullable(progress.dueAt())).isEqualTo(due);
            due.ifPresent(date -> assertThat(Punctuality.of(progress.end(), date, AS_OF))
                    .as(row.toString())
                    .isEqualTo(punctuality(progress.end(), date)));
            if (progress.ended()) {
                assertThat(Settlement.of(progress).punctuality())
                        .as(row.toString())
                        .contains(counted(row, due));
            }
            assertThat(progress.paused()).as(row.toString()).isEqualTo(waited(row));
            assertThat(progress.paidVnd()).isEqualTo(progress.acceptedAt() == null ? 0 : progress.feeVnd());
        }
    }

    private PastRows row(int number) {
        String how = pick(OUTCOMES);
        boolean decided = how.equals("approved") || how.equals("rejected");
        boolean accepted = decided || random.nextInt(3) > 0;
        Instant submitted = Instant.parse("2023-01-03T01:00:00Z").plusSeconds(random.nextInt(150 * 86_400));
        Instant taken = submitted.plusSeconds(random.nextInt(86_400));
        Instant due = taken.plusSeconds(random.nextInt(20 * 86_400));
        Instant asked = taken.plusSeconds(random.nextInt(86_400));
        Instant supplied = asked.plusSeconds(random.nextInt(86_400));
        Instant finished = supplied.plusSeconds(random.nextInt(20 * 86_400));
        boolean waited = random.nextInt(4) == 0;
        boolean answered = waited && random.nextInt(3) > 0;
        return PastRows.approved()
                .with(dossierCode, "H23.31.09-230605-%04d".formatted(number))
                .with(procedureCode, pick(PROCEDURES))
                .with(channel, pick(List.of("online", "counter", "post", "kiosk", "phone")))
                .with(submittedAt, submitted.toString())
                .with(acceptedAt, accepted ? taken.toString() : "")
                .with(dueAt, accepted ? due.toString() : "")
                .with(finishedAt, how.equals("open") ? "" : finished.toString())
                .with(
                        returnedAt,
                        decided && random.nextBoolean()
                                ? finished.plusSeconds(3600).toString()
                                : "")
                .with(outcome, how)
                .with(feeVnd, Integer.toString(random.nextInt(3) * 10_000))
                .with(rating, decided ? "4" : "")
                .with(supplementRequestedAt, waited ? asked.toString() : "")
                .with(supplementReceivedAt, answered ? supplied.toString() : "")
                .with(
                        extendedDueAt,
                        accepted && random.nextInt(5) == 0
                                ? due.plusSeconds(86_400).toString()
                                : "");
    }

    private static NationalStatus status(PastRows row) {
        boolean waits = !row.get(supplementRequestedAt).isEmpty()
                && row.get(supplementReceivedAt).isEmpty();
        return switch (row.get(outcome)) {
            case "refused" -> NationalStatus.REFUSED;
            case "withdrawn" -> NationalStatus.WITHDRAWN;
            case "stopped" -> NationalStatus.STOPPED;
            case "open" ->
                waits
                        ? NationalStatus.SUPPLEMENT_REQUESTED
                        : row.get(acceptedAt).isEmpty() ? NationalStatus.SUBMITTED : NationalStatus.IN_PROGRESS;
            default -> row.get(returnedAt).isEmpty() ? NationalStatus.COMPLETED : NationalStatus.RETURNED;
        };
    }

    /** What the figures say: the wait is taken off, unless the date was moved already. */
    private static Punctuality counted(PastRows row, Optional<Instant> due) {
        if (due.isEmpty()) {
            return Punctuality.ON_TIME;
        }
        Duration waited = row.get(extendedDueAt).isEmpty() ? waited(row) : Duration.ZERO;
        return punctuality(time(row, finishedAt).map(end -> end.minus(waited)), due.get());
    }

    /** Days in Vietnam are seven hours ahead of UTC's. */
    private static Punctuality punctuality(Optional<Instant> end, Instant due) {
        if (end.isEmpty()) {
            return AS_OF.isAfter(due) ? Punctuality.IN_PROGRESS_LATE : Punctuality.IN_PROGRESS;
        }
        long day = Math.floorDiv(end.get().getEpochSecond() + 7 * 3600, 86_400L);
        long dueDay = Math.floorDiv(due.getEpochSecond() + 7 * 3600, 86_400L);
        return end.get().isAfter(due) ? Punctuality.LATE : day < dueDay ? Punctuality.EARLY : Punctuality.ON_TIME;
    }

    private static Duration waited(PastRows row) {
        if (row.get(supplementRequestedAt).isEmpty() || row.get(acceptedAt).isEmpty()) {
            return Duration.ZERO;
        }
        Instant from = time(row, supplementRequestedAt).orElseThrow();
        return time(row, supplementReceivedAt)
                .or(() -> time(row, finishedAt))
                .map(to -> Duration.between(from, to))
                .orElse(Duration.ZERO);
    }

    private static Optional<Instant> time(PastRows row, ImportColumn column) {
        String value = row.get(column);
        return value.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(value));
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
