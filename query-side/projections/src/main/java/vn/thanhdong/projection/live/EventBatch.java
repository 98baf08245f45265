package vn.thanhdong.projection.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.RecordedEvent;
import vn.thanhdong.projection.document.DocumentFold;
import vn.thanhdong.projection.document.Documents;
import vn.thanhdong.projection.document.Stored;
import vn.thanhdong.projection.index.VersionedIndex;
import vn.thanhdong.projection.setaside.SetAsideDocuments;

/** The events of one batch folded into their documents in memory: one request loads those that are not at hand, one
 * writes them. */
final class EventBatch<D> {

    private final VersionedIndex index;
    private final Documents<D> documents;
    private final SetAsideDocuments setAside;
    private final RecentDocuments<D> recent;
    private final Map<String, RecordedEvent> last = new HashMap<>();
    private final List<DocumentFold<D>> folds = new ArrayList<>();
    private final Map<String, long[]> late = new LinkedHashMap<>();

    EventBatch(
            Projection<D> projection,
            VersionedIndex index,
            Documents<D> documents,
            SetAsideDocuments setAside,
            RecentDocuments<D> recent,
            List<RecordedEvent> events) {
        this.index = index;
        this.documents = documents;
        this.setAside = setAside;
        this.recent = recent;

        Map<String, List<RecordedEvent>> byDocument = new LinkedHashMap<>();
        for (RecordedEvent event : events) {
            byDocument
                    .computeIfAbsent(projection.documentId(event.eventId(), event.payload()), id -> new ArrayList<>())
                    .add(event);
        }
        // before loading: a retry that is under way ends first, and what it wrote is loaded
        Set<String> waiting = setAside.among(index, byDocument.keySet());
        for (String id : waiting) {
            List<RecordedEvent> itsEvents = Objects.requireNonNull(byDocument.remove(id));
            late.put(id, itsEvents.stream().mapToLong(RecordedEvent::position).toArray());
        }
        Map<String, Stored<D>> stored = recent.among(byDocument);
        stored.putAll(documents.load(recent.missing(byDocument, stored.keySet())));
        byDocument.forEach((id, itsEvents) -> {
            DocumentFold<D> fold = new DocumentFold<>(projection, id, Optional.ofNullable(stored.get(id)));
            itsEvents.forEach(fold::apply);
            last.put(id, itsEvents.getLast());
            folds.add(fold);
        });
    }

    /** Writes the documents; sets aside, in the transaction of the token, the events of those that cannot be derived. */
    void write() {
        documents.write(folds);
        late.forEach((id, positions) -> setAside.add(index, id, positions, "Waits behind earlier events"));
        for (DocumentFold<D> fold : folds) {
            fold.reason().ifPresent(reason -> setAside.add(index, fold.id(), fold.waiting(), reason));
            recent.keep(fold, Objects.requireNonNull(last.get(fold.id())));
        }
    }
}
