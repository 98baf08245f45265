package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch._types.FieldSort;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.thanhdong.procedures.SignThresholds;

/** What signs say about several dossiers at once. Pages are bounded, what is found is complete. */
final class Comparisons {

    private static final int PAGE = 5_000;
    private static final int MOST_CLOSINGS = 10_000;
    private static final String CLOSINGS = "closings";

    private final DossierIndex index;
    private final SignThresholds thresholds;

    Comparisons(DossierIndex index, SignThresholds thresholds) {
        this.index = index;
        this.thresholds = thresholds;
    }

    /** One filing of a person under a procedure, and when it was withdrawn or handed in. */
    private record Filing(String filing, Instant at, String dossier) {

        static Filing of(Hit<?> hit) {
            List<FieldValue> values = hit.sort();
            return new Filing(
                    values.getFirst().stringValue(),
                    Instant.ofEpochMilli(values.get(1).longValue()),
                    values.getLast().stringValue());
        }
    }

    /** Ids of those of the withdrawn dossiers whose person filed under the same procedure again soon enough. */
    List<String> refiled(Query withdrawn, Query among) {
        List<String> found = new ArrayList<>();
        pages(withdrawn, "standing.endedAt", page -> {
            Map<String, List<Filing>> filings = filings(page, among);
            page.stream()
                    .filter(one -> filings.getOrDefault(one.filing(), List.of()).stream()
                            .filter(other -> !other.dossier().equals(one.dossier()))
                            .anyMatch(other -> thresholds.isRefiled(one.at(), other.at())))
                    .map(Filing::dossier)
                    .forEach(found::add);
        });
        return found;
    }

    /** All that could be a second filing of these, by person and procedure. */
    private Map<String, List<Filing>> filings(List<Filing> withdrawn, Query among) {
        Instant first =
                withdrawn.stream().map(Filing::at).min(Instant::compareTo).orElseThrow();
        Instant last =
                withdrawn.stream().map(Filing::at).max(Instant::compareTo).orElseThrow();
        Query filed = Filters.all(List.of(
                among,
                Filters.in(
                        "signs.filing",
                        withdrawn.stream().map(Filing::filing).distinct().toList()),
                // a day more than any time zone needs: the threshold itself decides
                Filters.between(
                        "standing.submittedAt",
                        first,
                        last.plus(thresholds.refiledWithinDays() + 2L, ChronoUnit.DAYS))));
        Map<String, List<Filing>> byFiling = new HashMap<>();
        pages(
                filed,
                "standing.submittedAt",
                page -> page.forEach(one -> byFiling.computeIfAbsent(one.filing(), any -> new ArrayList<>())
                        .add(one)));
        return byFiling;
    }

    /** Every one that matches: person and procedure, a moment and the dossier are what it is sorted by. */
    private void pages(Query query, String moment, Consumer<List<Filing>> page) {
        List<SortOptions> order = Stream.of("signs.filing", moment, "id")
                .map(field -> SortOptions.of(
                        s -> s.field(FieldSort.of(f -> f.field(field).order(SortOrder.Asc)))))
                .toList();
        List<FieldValue> after = List.of();
        List<? extends Hit<?>> hits;
        do {
            List<FieldValue> from = after;
            hits = index.search(request -> {
                        request.query(query)
                                .size(PAGE)
                                .source(source -> source.fetch(false))
                                .sort(order);
                        return from.isEmpty() ? request : request.searchAfter(from);
                    })
                    .hits()
                    .hits();
            if (!hits.isEmpty()) {
                page.accept(hits.stream().map(Filing::of).toList());
                after = hits.getLast().sort();
            }
        } while (hits.size() == PAGE);
    }

    /**
     * Who closed many on which day, as {@link vn.thanhdong.procedures.SignFacts#closing()}. Each stands for one day, so a
     * period with more than the engine lists at once is halved without tearing any apart.
     *
     * @param closed the dossiers that count, of the days from the first to the second
     */
    List<String> closings(LocalDate from, LocalDate to, BiFunction<LocalDate, LocalDate, Query> closed) {
        List<String> found = many(closed.apply(from, to));
        if (found.size() < MOST_CLOSINGS || !from.isBefore(to)) {
            return found;
        }
        LocalDate middle = from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
        return Stream.concat(closings(from, middle, closed).stream(), closings(middle.plusDays(1), to, closed).stream())
                .toList();
    }

    private List<String> many(Query closed) {
        var answer = index.search(request -> request.query(closed)
                .size(0)
                .aggregations(
                        CLOSINGS,
                        a -> a.terms(terms -> terms.field("signs.closing")
                                .size(MOST_CLOSINGS)
                                .minDocCount(thresholds.closingsAtLeast()))));
        return Objects.requireNonNull(answer.aggregations().get(CLOSINGS), CLOSINGS).sterms().buckets().array().stream()
                .map(bucket -> bucket.key().stringValue())
                .toList();
    }
}
