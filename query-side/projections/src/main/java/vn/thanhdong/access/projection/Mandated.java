package vn.thanhdong.access.projection;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.MandateScope;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Area;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.territory.Territory;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * What the mandates in force open to an auditor: all that one of them or another covers.
 *
 * @param bounds of each mandate, what began first before all
 */
record Mandated(List<Bound> bounds) {

    /**
     * How far one mandate reaches today, all codes expanded.
     *
     * @param agencies who handles a dossier; empty for anybody
     * @param areas where it belongs; empty for anywhere
     * @param trail agencies whose doings are told by the audit trail; none where it is about some dossiers alone
     * @param province whether it is about all that there is
     */
    record Bound(
            String mandate,
            MandateScope scope,
            Set<AgencyCode> agencies,
            Set<AreaCode> areas,
            Set<AgencyCode> trail,
            boolean province) {

        static Bound of(Mandate mandate, Territory territory, LocalDate today) {
            MandateScope scope = mandate.scope();
            Set<AgencyCode> agencies = scope.agencies().stream()
                    .flatMap(one -> territory.scope(one, today).stream())
                    .collect(Collectors.toSet());
            Set<AreaCode> areas = scope.areas().stream()
                    .flatMap(one -> territory.descendants(one).stream())
                    .collect(Collectors.toSet());
            boolean everywhere = areas.isEmpty()
                    || territory.areas().stream().map(Area::code).allMatch(areas::contains);
            boolean everybody = agencies.isEmpty()
                    || territory.agencies().stream().map(Agency::code).allMatch(agencies::contains);
            Stream<Agency> told = scope.narrowsDossiers() ? Stream.empty() : territory.agencies().stream();
            return new Bound(
                    mandate.id(),
                    scope,
                    agencies,
                    everywhere ? Set.of() : areas,
                    told.filter(one -> agencies.isEmpty() || agencies.contains(one.code()))
                            .filter(one -> everywhere || areas.contains(one.area()))
                            .map(Agency::code)
                            .collect(Collectors.toSet()),
                    everywhere && everybody && !scope.narrowsDossiers());
        }

        boolean covers(Scoped document) {
            LocalDate submitted = document.submittedOn();
            return (agencies.isEmpty() || agencies.stream().anyMatch(document::workedOnBy))
                    && (areas.isEmpty() || areas.contains(document.area()))
                    && (scope.procedures().isEmpty() || scope.procedures().contains(document.procedure()))
                    && scope.from().filter(submitted::isBefore).isEmpty()
                    && scope.to().filter(submitted::isAfter).isEmpty();
        }

        /** The same as a filter of the engine. */
        Query filter(ScopeFields fields) {
            var all = new BoolQuery.Builder();
            all.filter(f -> f.matchAll(any -> any));
            if (!agencies.isEmpty()) {
                all.filter(f ->
                        f.bool(any -> any.should(anyOf(fields.workers(), agencies), anyOf(fields.waitsAt(), agencies))
                                .minimumShouldMatch("1")));
            }
            if (!areas.isEmpty()) {
                all.filter(anyOf(fields.area(), areas));
            }
            if (!scope.procedures().isEmpty()) {
                all.filter(anyOf(fields.procedure(), scope.procedures()));
            }
            if (scope.from().isPresent() || scope.to().isPresent()) {
                all.filter(f -> f.range(r -> r.date(days -> {
                    days.field(fields.submittedAt());
                    scope.from().ifPresent(day -> days.gte(start(day)));
                    scope.to().ifPresent(day -> days.lt(start(day.plusDays(1))));
                    return days;
                })));
            }
            return all.build()._toQuery();
        }
    }

    static Mandated of(List<Mandate> inForce, Territory territory, LocalDate today) {
        return new Mandated(
                inForce.stream().map(one -> Bound.of(one, territory, today)).toList());
    }

    /** Whether one of them is about the whole province. */
    boolean province() {
        return bounds.stream().anyMatch(Bound::province);
    }

    boolean covers(Scoped document) {
        return by(document).isPresent();
    }

    /** Id of the mandate that opens the document; that of the first where several do. */
    Optional<String> by(Scoped document) {
        return bounds.stream()
                .filter(one -> one.covers(document))
                .map(Bound::mandate)
                .findFirst();
    }

    Query filter(ScopeFields fields) {
        return any(bounds.stream().map(one -> one.filter(fields)).toList());
    }

    /** Id of the mandate that opens the audit trail, or a part of it: the one about the province before all. */
    Optional<String> byForTrail() {
        return Stream.concat(
                        bounds.stream().filter(Bound::province),
                        bounds.stream().filter(one -> !one.trail().isEmpty()))
                .map(Bound::mandate)
                .findFirst();
    }

    /** Whether what that agency did is told to them. */
    boolean reaches(AgencyCode agency) {
        return province() || bounds.stream().anyMatch(one -> one.trail().contains(agency));
    }

    /** Events of the trail that are told to them; those without an agency are about the province. */
    Query trail(String agency) {
        if (province()) {
            return Query.of(q -> q.matchAll(all -> all));
        }
        return anyOf(
                agency, bounds.stream().flatMap(one -> one.trail().stream()).collect(Collectors.toSet()));
    }

    private static Query any(List<Query> ways) {
        return ways.isEmpty()
                ? Query.of(q -> q.matchNone(none -> none))
                : Query.of(q -> q.bool(b -> b.should(ways).minimumShouldMatch("1")));
    }

    static Query anyOf(String field, Collection<?> codes) {
        var values = codes.stream().map(code -> FieldValue.of(code.toString())).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(values))));
    }

    private static String start(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant().toString();
    }
}
