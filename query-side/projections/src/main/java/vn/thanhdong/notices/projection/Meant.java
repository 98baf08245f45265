package vn.thanhdong.notices.projection;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.projection.Addressed;
import vn.thanhdong.notices.InboxKind;

/**
 * Which notices are for the one who asks: what is meant for them, and what has been told to those in whose stead they act
 * since these are away. That is what officials are told; what an absent one is told as an applicant is nobody else's.
 *
 * @param standIns absences in force now in which the asker is the deputy
 */
record Meant(Addressed mine, List<Absence> standIns) {

    private static final Set<InboxKind> TO_OFFICIALS = EnumSet.range(InboxKind.DUE_DATE_NEAR, InboxKind.ANSWERED);

    Meant {
        standIns = List.copyOf(standIns);
    }

    boolean holds(InboxDocument.Told told) {
        return mine.meant(told.to())
                || standIns.stream()
                        .anyMatch(absence -> TO_OFFICIALS.contains(told.kind())
                                && !told.at().isBefore(absence.from())
                                && whose(absence).meant(told.to()));
    }

    /** The same as a filter of the engine, within {@code notices}. */
    Query query() {
        List<Query> any = Stream.concat(
                        Stream.of(mine.filter("notices.to")), standIns.stream().map(this::inSteadOf))
                .toList();
        return Query.of(q -> q.bool(b -> b.should(any).minimumShouldMatch("1")));
    }

    private Query inSteadOf(Absence absence) {
        List<FieldValue> kinds =
                TO_OFFICIALS.stream().map(kind -> FieldValue.of(kind.name())).toList();
        return Query.of(q -> q.bool(b -> b.filter(
                whose(absence).filter("notices.to"),
                Query.of(k -> k.terms(t -> t.field("notices.kind").terms(v -> v.value(kinds)))),
                Query.of(r -> r.range(range ->
                        range.date(d -> d.field("notices.at").gte(absence.from().toString())))))));
    }

    private Addressed whose(Absence absence) {
        return new Addressed(
                new Actor(absence.person(), absence.role(), Optional.of(absence.agency()), Optional.empty()),
                mine.agencies());
    }
}
