package vn.thanhdong.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.eventstore.AggregateHistory;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.projection.RecordedEvent;
import vn.thanhdong.projection.rebuild.EventReader;

/** Whole dossiers taken from one installation, to be recorded in another one in another order. */
final class Histories {

    private static final int RANGE = 5_000;
    private static final int BATCH = 500;

    private final Map<String, List<RecordedEvent>> byDossier = new LinkedHashMap<>();

    Histories(Installation from) {
        EventReader reader = from.bean(EventReader.class);
        long head = reader.head();
        for (long position = 0; position < head; position += RANGE) {
            reader.after(position, RANGE).stream()
                    .filter(event -> event.payload() instanceof DossierEvent) // the calendar is there already
                    .forEach(event -> byDossier
                            .computeIfAbsent(event.aggregateId(), id -> new ArrayList<>())
                            .add(event));
        }
    }

    int dossiers() {
        return byDossier.size();
    }

    /** First the first event of every dossier, then the second of each, and so on. */
    void interleave(Installation into) {
        EventAppender appender = into.bean(EventAppender.class);
        int longest = byDossier.values().stream().mapToInt(List::size).max().orElse(0);
        for (int step = 0; step < longest; step++) {
            List<AggregateHistory> batch = new ArrayList<>(BATCH);
            for (List<RecordedEvent> events : byDossier.values()) {
                if (step < events.size()) {
                    batch.add(one(events.get(step)));
                }
                if (batch.size() == BATCH) {
                    appender.append(batch);
                    batch.clear();
                }
            }
            appender.append(batch);
        }
    }

    private static AggregateHistory one(RecordedEvent event) {
        Map<String, String> metadata = new LinkedHashMap<>(event.metadata());
        metadata.remove(EventMetadata.SALT);
        return new AggregateHistory(
                "Dossier", event.aggregateId(), event.sequence(), List.<DomainEvent>of(event.payload()), metadata);
    }
}
