package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.query.AsOf;
import vn.thanhdong.query.TimeAxis;

/**
 * The conditions on documents of dossiers as of a moment of the past.
 *
 * @param asOf which moment
 * @param judgedAt when open dossiers are judged: that moment, or the end of a period that was over by then
 */
record PastConditions(AsOf asOf, Instant judgedAt) {

    private static final List<Punctuality> WAYS_OF_ENDING =
            List.of(Punctuality.EARLY, Punctuality.ON_TIME, Punctuality.LATE);

    /** It had been handed in. */
    Query existed() {
        return notAfter("since");
    }

    Query status(NationalStatus status) {
        return Filters.is(field("status." + status), moment());
    }

    /** Of those that existed; as {@link PastSummaries#punctuality}. */
    Query punctuality(Punctuality wanted) {
        boolean atTheMoment = judgedAt.equals(asOf.at());
        return switch (wanted) {
            case EARLY, ON_TIME, LATE ->
                atTheMoment
                        ? judged(wanted)
                        : Filters.any(List.of(
                                Filters.all(List.of(judged(wanted), Filters.not(Filters.judgedOtherwise(judgedAt)))),
                                Filters.all(List.of(ended(), Filters.judged(wanted, judgedAt)))));
            case IN_PROGRESS_LATE ->
                atTheMoment ? judged(wanted) : Filters.all(List.of(Filters.not(ended()), lateBefore()));
            case IN_PROGRESS ->
                Filters.not(Filters.any(
                        List.of(ended(), atTheMoment ? judged(Punctuality.IN_PROGRESS_LATE) : lateBefore())));
        };
    }

    private Query ended() {
        return Filters.any(WAYS_OF_ENDING.stream().map(this::judged).toList());
    }

    private Query judged(Punctuality how) {
        return Filters.is(field("judged." + how), moment());
    }

    /** Late when the period ended, if it was open then: by the dates, or because the applicant had been asked too often. */
    private Query lateBefore() {
        Query everAsked = Filters.any(Stream.of(TimeAxis.values())
                .map(axis -> Filters.exists(field(axis, "askedTooOften")))
                .toList());
        Query byDates = Filters.all(List.of(Filters.late(judgedAt), Filters.not(everAsked)));
        Query byDatesThen = Filters.is("past.late", judgedAt);
        Query bySupplements =
                Filters.all(List.of(notAfter("askedTooOften"), Filters.before("standing.acceptedAt", judgedAt)));
        return Filters.any(List.of(byDates, byDatesThen, bySupplements));
    }

    private Query notAfter(String name) {
        return Query.of(q -> q.range(r -> r.date(d -> d.field(field(name)).lte(moment()))));
    }

    private String moment() {
        return String.valueOf(asOf.at().toEpochMilli());
    }

    private String field(String name) {
        return field(asOf.axis(), name);
    }

    private static String field(TimeAxis axis, String name) {
        return "past." + axis.name().toLowerCase(Locale.ROOT) + "." + name;
    }
}
