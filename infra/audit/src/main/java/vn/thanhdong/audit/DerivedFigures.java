package vn.thanhdong.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.eventstore.PositionedEvent;
import vn.thanhdong.eventstore.PositionedEvents;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.DueHistory;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.ProcedureReleases;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.event.ProcedureEvent;
import vn.thanhdong.procedures.query.ServiceFigures;
import vn.thanhdong.procedures.query.ServiceFigures.Row;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * Every dossier as its events tell it, and the figures counted from that: by the functions that the system folds and judges
 * with, without its search engine. What an event says of a person is not needed and stays sealed.
 */
final class DerivedFigures {

    private static final int PAGE = 5_000;
    private static final int PAGES_AT_ONCE = 3;

    private final Clock clock;
    private final CatalogueInForce catalogue;
    private final Map<String, Derived> dossiers = new HashMap<>();
    private ProcedureReleases releases = ProcedureReleases.NONE;
    private long events;

    private DerivedFigures(Catalogue packs, Clock clock) {
        this.clock = clock;
        this.catalogue = new CatalogueInForce(packs, clock);
    }

    private record Derived(ProcedureCode procedure, Channel channel, DossierProgress progress, DueHistory due) {}

    /** Reads all events once. */
    static DerivedFigures of(PositionedEvents store, Catalogue packs, Clock clock) {
        var derived = new DerivedFigures(packs, clock);
        long head = store.head();
        LongStream.iterate(0, after -> after < head, after -> after + PAGE)
                .boxed()
                .gather(Gatherers.mapConcurrent(
                        PAGES_AT_ONCE, after -> page(store, after, Math.min(head, after + PAGE))))
                .forEachOrdered(page -> page.forEach(derived::fold));
        derived.catalogue.published(derived.releases);
        return derived;
    }

    private static List<PositionedEvent> page(PositionedEvents store, long after, long last) {
        List<PositionedEvent> page = new ArrayList<>(PAGE);
        store.readUpTo(after, last, page::add);
        return page;
    }

    private void fold(PositionedEvent event) {
        events++;
        switch (event.event()) {
            case DossierEvent happened ->
                dossiers.compute(happened.dossierId().value(), (id, before) -> after(before, happened));
            case ProcedureEvent published -> releases = releases.after(published);
            default -> {
                // no figure counts it
            }
        }
    }

    private static Derived after(@Nullable Derived before, DossierEvent happened) {
        if (before != null) {
            DossierProgress now = DossierProgress.after(before.progress(), happened);
            DueHistory due = before.due().after(before.progress(), now, happened.occurredAt());
            return new Derived(before.procedure(), before.channel(), now, due);
        }
        DossierSubmitted first = (DossierSubmitted) happened;
        return new Derived(
                first.procedure(),
                first.channel(),
                DossierProgress.after(null, first),
                DueHistory.from(first.occurredAt()));
    }

    /** How many were read. */
    long events() {
        return events;
    }

    /** How many they are about. */
    int dossiers() {
        return dossiers.size();
    }

    /**
     * The table of the whole province, one row per essential service.
     *
     * @param from first day of submission, Asia/Ho_Chi_Minh
     * @param to last day of submission, at whose end open dossiers are judged
     */
    ServiceFigures between(LocalDate from, LocalDate to) {
        Instant begin = startOf(from);
        Instant end = startOf(to.plusDays(1));
        Instant now = clock.instant();
        Instant judged = end.isBefore(now) ? end : now;
        Map<String, Row> rows = new LinkedHashMap<>();
        catalogue.get().essentialServices().forEach(service -> {
            String code = service.code().toString();
            rows.put(code, none(code));
        });
        for (Derived dossier : dossiers.values()) {
            Instant submitted = dossier.progress().submittedAt();
            if (!submitted.isBefore(begin) && submitted.isBefore(end)) {
                rows.computeIfPresent(
                        dossier.procedure().toString(), (code, row) -> row.plus(row(code, dossier, judged)));
            }
        }
        Row total = rows.values().stream().reduce(none(ServiceFigures.TOTAL), Row::plus);
        return new ServiceFigures(List.copyOf(rows.values()), total, now);
    }

    private static Row row(String code, Derived dossier, Instant judged) {
        if (!dossier.progress().counts()) {
            return none(code);
        }
        long online = dossier.channel() == Channel.ONLINE ? 1 : 0;
        return switch (dossier.due().at(dossier.progress(), judged)) {
            case EARLY -> new Row(code, online, 1, 1, 0, 0, 0);
            case ON_TIME -> new Row(code, online, 1, 0, 1, 0, 0);
            case LATE, IN_PROGRESS_LATE -> new Row(code, online, 1, 0, 0, 1, 0);
            case IN_PROGRESS -> new Row(code, online, 1, 0, 0, 0, 1);
        };
    }

    private static Row none(String code) {
        return new Row(code, 0, 0, 0, 0, 0, 0);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
