package vn.thanhdong.systemtests.faults;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the essential services counted by hand from the rows: written from the words of Decision 766/QĐ-TTg as
 * {@code docs/contexts/procedures.md} gives them, and from nothing of the platform's own.
 *
 * @param share online of all, from 0 to 1; null where nothing was received
 * @param early ended on a day before the due day
 * @param onTime ended on the due day and not after the due moment, or before anything was promised
 * @param late ended after the due moment, or still open after it when the period ended
 */
record OwnCount(
        long receivedOnline, long receivedTotal, @Nullable Double share, long early, long onTime, long late) {

    private enum Verdict {
        EARLY,
        ON_TIME,
        LATE,
        IN_PROGRESS
    }

    static Map<String, OwnCount> byService(List<PastRow> rows, LocalDate from, LocalDate to) {
        return PastTable.SERVICES.stream()
                .collect(toMap(
                        service -> service,
                        service -> of(
                                rows.stream()
                                        .filter(row -> row.procedure().equals(service))
                                        .toList(),
                                from,
                                to)));
    }

    static OwnCount of(List<PastRow> rows, LocalDate from, LocalDate to) {
        List<PastRow> counted = rows.stream()
                .filter(row -> !row.day().isBefore(from) && !row.day().isAfter(to))
                // withdrawn before it was accepted: as if it had not been
                .filter(row ->
                        !row.outcome().equals("withdrawn") || row.accepted().isPresent())
                .toList();
        Map<Verdict, Long> verdicts =
                counted.stream().collect(groupingBy(row -> verdict(row, PastRow.endOf(to)), counting()));
        long online = counted.stream().filter(PastRow::online).count();
        return new OwnCount(
                online,
                counted.size(),
                counted.isEmpty() ? null : (Double) ((double) online / counted.size()),
                verdicts.getOrDefault(Verdict.EARLY, 0L),
                verdicts.getOrDefault(Verdict.ON_TIME, 0L),
                verdicts.getOrDefault(Verdict.LATE, 0L));
    }

    private static Verdict verdict(PastRow row, Instant periodEnd) {
        boolean open = row.finished().isEmpty();
        if (row.accepted().isEmpty()) {
            return open ? Verdict.IN_PROGRESS : Verdict.ON_TIME; // nothing was promised
        }
        if (row.supplements() > 1) {
            return Verdict.LATE; // asked more than once
        }
        Instant due = row.extended().or(row::due).orElseThrow();
        if (open) {
            return runsUntil(row, periodEnd).isAfter(due) ? Verdict.LATE : Verdict.IN_PROGRESS;
        }
        Instant end = row.finished().get().minus(waited(row));
        if (end.isAfter(due)) {
            return Verdict.LATE;
        }
        return PastRow.dayOf(end).isBefore(PastRow.dayOf(due)) ? Verdict.EARLY : Verdict.ON_TIME;
    }

    /** Until when the agency's time has run: it stands still while the applicant owes a supplement or a payment. */
    private static Instant runsUntil(PastRow row, Instant periodEnd) {
        Optional<Instant> standsSince = row.state() == 6 ? row.accepted() : row.asked();
        return standsSince.filter(periodEnd::isAfter).orElse(periodEnd);
    }

    private static Duration waited(PastRow row) {
        return row.supplied()
                .map(until -> Duration.between(row.asked().orElseThrow(), until))
                .orElse(Duration.ZERO);
    }
}
