package vn.thanhdong.systemtests.faults;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A dossier of another system, as that system would write it into the table of the import.
 *
 * @param online whether it came online, else at the counter
 * @param outcome approved, rejected, refused, withdrawn, stopped or open
 * @param state the national state where the outcome does not say it; 0 where it does
 * @param supplements how often the applicant was asked for more
 */
record PastRow(
        String code,
        String procedure,
        Place place,
        boolean online,
        int person,
        Instant submitted,
        Optional<Instant> accepted,
        Optional<Instant> due,
        Optional<Instant> extended,
        Optional<Instant> asked,
        Optional<Instant> supplied,
        int supplements,
        Optional<Instant> finished,
        Optional<Instant> returned,
        String outcome,
        int state,
        long fee) {

    static final String HEADER = "dossierCode,procedureCode,agencyCode,areaCode,channel,applicantKind,applicantName,"
            + "applicantId,phone,submittedAt,acceptedAt,dueAt,finishedAt,returnedAt,outcome,feeVnd,paidOnline,"
            + "resultElectronic,rating,currentState,supplementRequestedAt,supplementReceivedAt,supplementCount,"
            + "extendedDueAt\n";

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    /** An agency and its area, by their codes. */
    record Place(String agency, String area) {}

    static String table(List<PastRow> rows) {
        return rows.stream().map(PastRow::line).collect(Collectors.joining("\n", HEADER, "\n"));
    }

    /** The day on which it was handed in, as people there count days. */
    LocalDate day() {
        return LocalDate.ofInstant(submitted, VIETNAM);
    }

    static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, VIETNAM);
    }

    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(VIETNAM).toInstant();
    }

    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).toInstant(VIETNAM);
    }

    private String line() {
        return String.join(
                ",",
                code,
                procedure,
                place.agency(),
                place.area(),
                online ? "online" : "counter",
                "citizen",
                "Phạm Thị Số " + person,
                "030%09d".formatted(person),
                "09%08d".formatted(person),
                text(Optional.of(submitted)),
                text(accepted),
                text(due),
                text(finished),
                text(returned),
                outcome,
                Long.toString(fee),
                "false",
                "true",
                "",
                state == 0 ? "" : Integer.toString(state),
                text(asked),
                text(supplied),
                supplements == 0 ? "" : Integer.toString(supplements),
                text(extended));
    }

    private static String text(Optional<Instant> moment) {
        return moment.map(one -> one.atOffset(VIETNAM).toString()).orElse("");
    }
}
