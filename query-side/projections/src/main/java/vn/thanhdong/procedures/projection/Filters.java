package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.DueHistory;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.territory.WorkingCalendar;

/** The conditions on documents of dossiers that questions are made of. */
final class Filters {

    private static final int MOST_VALUES = 60_000;
    private static final String ENDED = "standing.punctuality";
    private static final List<Punctuality> WAYS_OF_ENDING =
            List.of(Punctuality.EARLY, Punctuality.ON_TIME, Punctuality.LATE);

    private Filters() {}

    static Query is(String field, Object value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value.toString())));
    }

    static Query isTrue(String field) {
        return Query.of(q -> q.term(t -> t.field(field).value(true)));
    }

    static Query in(String field, Collection<?> values) {
        List<FieldValue> any =
                values.stream().map(value -> FieldValue.of(value.toString())).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(any))));
    }

    static Query exists(String field) {
        return Query.of(q -> q.exists(e -> e.field(field)));
    }

    static Query not(Query query) {
        return Query.of(q -> q.bool(b -> b.mustNot(query)));
    }

    static Query all(List<Query> queries) {
        return Query.of(q -> q.bool(b -> b.filter(queries)));
    }

    static Query any(List<Query> queries) {
        return Query.of(q -> q.bool(b -> b.should(queries).minimumShouldMatch("1")));
    }

    static Query before(String field, Instant moment) {
        return Query.of(q -> q.range(r -> r.date(d -> d.field(field).lt(moment.toString()))));
    }

    static Query from(String field, Instant moment) {
        return Query.of(q -> q.range(r -> r.date(d -> d.field(field).gte(moment.toString()))));
    }

    /** From the first moment on and before the second. */
    static Query between(String field, Instant begin, Instant end) {
        return all(List.of(from(field, begin), before(field, end)));
    }

    static Query atLeast(String field, double number) {
        return Query.of(q -> q.range(r -> r.number(n -> n.field(field).gte(number))));
    }

    static Query atMost(String field, double number) {
        return Query.of(q -> q.range(r -> r.number(n -> n.field(field).lte(number))));
    }

    static Query none() {
        return Query.of(q -> q.matchNone(none -> none));
    }

    /** As {@link #in}, however many values there are: the engine takes 65,536 in one condition. */
    static Query inAny(String field, List<String> values) {
        List<Query> parts = IntStream.iterate(0, i -> i < values.size(), i -> i + MOST_VALUES)
                .mapToObj(i -> in(field, values.subList(i, Math.min(values.size(), i + MOST_VALUES))))
                .toList();
        return parts.isEmpty() ? none() : any(parts);
    }

    /** From the first to the last day in Vietnam; null does not bound. */
    static Query days(String field, @Nullable LocalDate first, @Nullable LocalDate last) {
        return Query.of(q -> q.range(r -> r.date(d -> {
            d.field(field);
            if (first != null) {
                d.gte(startOf(first).toString());
            }
            if (last != null) {
                d.lt(startOf(last.plusDays(1)).toString());
            }
            return d;
        })));
    }

    /** As {@link DueHistory#at}. */
    static Query punctuality(Punctuality wanted, Instant moment) {
        return switch (wanted) {
            case EARLY, ON_TIME, LATE ->
                any(List.of(all(List.of(is(ENDED, wanted), not(judgedOtherwise(moment)))), judged(wanted, moment)));
            case IN_PROGRESS_LATE -> all(List.of(not(exists(ENDED)), late(moment)));
            case IN_PROGRESS -> not(any(List.of(exists(ENDED), late(moment))));
        };
    }

    /** Late at that moment by the date then in force, if it was open then. */
    static Query late(Instant moment) {
        return is("standing.lateWhile", moment);
    }

    static Query judgedOtherwise(Instant moment) {
        return any(WAYS_OF_ENDING.stream().map(how -> judged(how, moment)).toList());
    }

    static Query judged(Punctuality how, Instant moment) {
        return is("standing.judgedOtherwise." + how, moment);
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
