package vn.thanhdong.projection.live;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.RecordedEvent;
import vn.thanhdong.projection.document.DocumentFold;
import vn.thanhdong.projection.document.Stored;

/**
 * The documents that a processor has written last, so that they need not be loaded for their next event. A segment may
 * have been another process's meanwhile, which is noticed without asking anybody: only the document that ends with the
 * event before the next one is used.
 */
final class RecentDocuments<D> {

    /** A document with the place of its last event in its aggregate. */
    private record Recent<D>(Stored<D> stored, long sequence) {}

    private final boolean onePerEvent;
    private final boolean oneAggregate;
    private final IntSupplier most;
    private final LinkedHashMap<String, Recent<D>> recent = new LinkedHashMap<>(1024, 0.75f, true);

    /** @param most how many are kept, those used last */
    RecentDocuments(Projection<D> projection, IntSupplier most) {
        this.onePerEvent = projection.onePerEvent();
        this.oneAggregate = projection.oneAggregate();
        this.most = most;
    }

    /** Those of the documents that these events continue. */
    synchronized Map<String, Stored<D>> among(Map<String, List<RecordedEvent>> byDocument) {
        Map<String, Stored<D>> known = new HashMap<>();
        byDocument.forEach((id, events) -> {
            Recent<D> one = recent.get(id);
            if (one != null && events.getFirst().sequence() <= one.sequence() + 1) {
                known.put(id, one.stored());
            }
        });
        return known;
    }

    /**
     * Those that must be loaded: neither known nor beginning now, as each event's own document is. Where the first event comes again, for a token that was
     * set back, the document is folded anew, and the index keeps its later version.
     */
    Set<String> missing(Map<String, List<RecordedEvent>> byDocument, Set<String> known) {
        if (onePerEvent) {
            return Set.of();
        }
        return byDocument.entrySet().stream()
                .filter(of -> !known.contains(of.getKey()))
                .filter(of -> !oneAggregate || of.getValue().getFirst().sequence() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Remembers a document that was written, if it is whole up to its last event. */
    synchronized void keep(DocumentFold<D> fold, RecordedEvent last) {
        if (!oneAggregate || fold.reason().isPresent() || fold.version() != last.position()) {
            recent.remove(fold.id());
            return;
        }
        recent.put(fold.id(), new Recent<>(new Stored<>(fold.document(), fold.version()), last.sequence()));
        int room = most.getAsInt();
        while (recent.size() > room) {
            recent.pollFirstEntry();
        }
    }
}
