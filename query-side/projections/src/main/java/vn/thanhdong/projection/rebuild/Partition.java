package vn.thanhdong.projection.rebuild;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.document.DocumentFold;
import vn.thanhdong.projection.document.Documents;
import vn.thanhdong.projection.document.Stored;
import vn.thanhdong.projection.index.VersionedIndex;
import vn.thanhdong.projection.setaside.SetAsideDocuments;

/**
 * A part of the documents of a rebuild, used by one thread at a time. Those touched last stay in memory; when there are
 * too many, those touched longest ago are written, and loaded again should another event come.
 */
final class Partition<D> {

    /** What is written when memory is full, so that each bulk is worth its way. */
    private static final int SPILL_SHARE = 4;

    private static final int RELOAD = 1_000;

    private final Projection<D> projection;
    private final VersionedIndex index;
    private final Documents<D> documents;
    private final SetAsideDocuments setAside;
    private final EnginePatience patience;
    private final IntSupplier limit;
    private final LinkedHashMap<String, DocumentFold<D>> hot = new LinkedHashMap<>(1024, 0.75f, true);
    private final SpilledIds spilled = new SpilledIds();
    private final Set<String> waiting = new HashSet<>();

    Partition(
            Projection<D> projection,
            VersionedIndex index,
            Documents<D> documents,
            SetAsideDocuments setAside,
            EnginePatience patience,
            IntSupplier limit) {
        this.projection = projection;
        this.index = index;
        this.documents = documents;
        this.setAside = setAside;
        this.patience = patience;
        this.limit = limit;
    }

    void fold(List<Addressed> events) {
        reload(events);
        for (Addressed addressed : events) {
            String id = addressed.documentId();
            if (waiting.contains(id)) {
                setAside.add(index, id, new long[] {addressed.event().position()}, "Waits behind earlier events");
                continue;
            }
            DocumentFold<D> fold =
                    hot.computeIfAbsent(id, missing -> new DocumentFold<>(projection, missing, Optional.empty()));
            fold.apply(addressed.event());
        }
        int most = limit.getAsInt();
        if (hot.size() > most) {
            spill(hot.size() - most + most / SPILL_SHARE);
        }
    }

    /** Writes everything; what is in memory stays there. */
    void flush() {
        write(hot.values());
        waiting.forEach(hot::remove);
    }

    private void reload(List<Addressed> events) {
        Set<String> missing = new LinkedHashSet<>();
        for (Addressed addressed : events) {
            String id = addressed.documentId();
            if (!hot.containsKey(id) && !waiting.contains(id) && spilled.mayContain(id)) {
                missing.add(id);
            }
        }
        List<String> ids = List.copyOf(missing);
        for (int from = 0; from < ids.size(); from += RELOAD) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + RELOAD));
            Map<String, Stored<D>> stored = patience.untilAnswered(() -> documents.load(some));
            stored.forEach((id, document) -> hot.put(id, new DocumentFold<>(projection, id, Optional.of(document))));
        }
    }

    private void spill(int count) {
        List<DocumentFold<D>> coldest = new ArrayList<>(count);
        Iterator<DocumentFold<D>> oldestFirst = hot.values().iterator();
        while (coldest.size() < count && oldestFirst.hasNext()) {
            DocumentFold<D> fold = oldestFirst.next();
            coldest.add(fold);
            spilled.add(fold.id());
            oldestFirst.remove();
        }
        write(coldest);
    }

    private void write(Iterable<DocumentFold<D>> folds) {
        List<DocumentFold<D>> all = new ArrayList<>();
        folds.forEach(all::add);
        patience.untilAnswered(() -> {
            documents.write(all);
            return all;
        });
        for (DocumentFold<D> fold : all) {
            fold.reason().ifPresent(reason -> {
                setAside.add(index, fold.id(), fold.waiting(), reason);
                waiting.add(fold.id());
            });
        }
    }
}
