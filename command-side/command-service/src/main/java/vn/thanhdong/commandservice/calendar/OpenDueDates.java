package vn.thanhdong.commandservice.calendar;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.eventstore.PositionedEvent;
import vn.thanhdong.eventstore.PositionedEvents;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierRefused;
import vn.thanhdong.procedures.event.DossierStopped;
import vn.thanhdong.procedures.event.DossierWithdrawn;
import vn.thanhdong.procedures.event.DueDateExtended;
import vn.thanhdong.procedures.event.DueDateRecounted;
import vn.thanhdong.procedures.event.PaymentReceived;
import vn.thanhdong.procedures.event.ResultNumbered;
import vn.thanhdong.procedures.event.ResultReturned;
import vn.thanhdong.procedures.event.SupplementReceived;
import vn.thanhdong.territory.CalendarChange;
import vn.thanhdong.territory.CalendarHistory;
import vn.thanhdong.territory.event.CalendarDecided;

/**
 * Which dossiers are open and how their dates were counted, read from the log when it is asked: only events that say so
 * are read, and only what is open is held.
 */
final class OpenDueDates {

    private static final int AT_ONCE = 10_000;
    private static final Set<Class<? extends DomainEvent>> READ = Set.of(
            CalendarDecided.class,
            DossierAccepted.class,
            SupplementReceived.class,
            PaymentReceived.class,
            DueDateExtended.class,
            DueDateRecounted.class,
            ResultNumbered.class,
            ResultReturned.class,
            DossierRefused.class,
            DossierWithdrawn.class,
            DossierStopped.class);

    private final PositionedEvents events;

    OpenDueDates(PositionedEvents events) {
        this.events = events;
    }

    /**
     * An open dossier whose count the change touches.
     *
     * @param position of its acceptance in the log: the order in which they are taken
     */
    record Touched(long position, String dossier) {}

    /** @param recounted the date was derived again with that calendar */
    private record Count(long position, Instant from, Instant due, String calendarVersion, boolean recounted) {

        Count until(Instant later, String version) {
            return new Count(position, from, later, version, false);
        }

        Count recounted(Instant later, String version) {
            return new Count(position, from, later, version, true);
        }

        /** What was derived by whoever died before it could say so is asked again, and answered as before. */
        boolean isTouched(CalendarChange change, String newest) {
            return change.touches(from, due) || (recounted && calendarVersion.equals(newest));
        }
    }

    /** In the order of their acceptance; empty when the log's order has not come to the newest decision yet. */
    Optional<List<Touched>> touched(CalendarHistory calendars) {
        Map<String, Count> open = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        long reached = 0;
        for (long next = read(reached, open, seen); next > reached; next = read(reached, open, seen)) {
            reached = next;
        }
        String newest = calendars.now().version();
        if (!seen.contains(newest)) {
            return Optional.empty();
        }
        Map<String, CalendarChange> changes = new HashMap<>();
        return Optional.of(open.entrySet().stream()
                .filter(one -> one.getValue()
                        .isTouched(changes.computeIfAbsent(one.getValue().calendarVersion(), calendars::since), newest))
                .map(one -> new Touched(one.getValue().position(), one.getKey()))
                .toList());
    }

    private long read(long after, Map<String, Count> open, Set<String> seen) {
        return events.read(after, AT_ONCE, READ, event -> {
            switch (event.event()) {
                case CalendarDecided e -> seen.add(e.decision().version());
                case DossierEvent e -> happened(e, event, open);
                default -> {
                    // nothing else was asked for
                }
            }
        });
    }

    private static void happened(DossierEvent happened, PositionedEvent at, Map<String, Count> open) {
        String dossier = happened.dossierId().value();
        switch (happened) {
            case DossierAccepted e ->
                open.put(dossier, new Count(at.position(), e.occurredAt(), e.dueAt(), e.calendarVersion(), false));
            case SupplementReceived e ->
                open.computeIfPresent(dossier, (id, count) -> count.until(e.dueAt(), e.calendarVersion()));
            case PaymentReceived e -> // it may say the newest calendar of a date that it only repeats
                e.dueAt()
                        .ifPresent(due -> open.computeIfPresent(
                                dossier, (id, count) -> count.until(due, count.calendarVersion())));
            case DueDateExtended e ->
                open.computeIfPresent(dossier, (id, count) -> count.until(e.dueAt(), e.calendarVersion()));
            case DueDateRecounted e ->
                open.computeIfPresent(dossier, (id, count) -> count.recounted(e.dueAt(), e.calendarVersion()));
            default -> open.remove(dossier);
        }
    }
}
