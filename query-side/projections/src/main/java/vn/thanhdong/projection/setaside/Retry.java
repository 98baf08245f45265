package vn.thanhdong.projection.setaside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.document.DocumentFold;
import vn.thanhdong.projection.document.Documents;
import vn.thanhdong.projection.index.VersionedIndex;
import vn.thanhdong.projection.rebuild.EventReader;

/** Tries a document again that was set aside: its events are read again and folded from the last good document. */
public final class Retry<D> {

    private final Projection<D> projection;
    private final VersionedIndex index;
    private final Documents<D> documents;
    private final SetAsideDocuments setAside;
    private final EventReader events;
    private final TransactionOperations transaction;

    public Retry(
            Projection<D> projection,
            VersionedIndex index,
            Documents<D> documents,
            SetAsideDocuments setAside,
            EventReader events,
            TransactionOperations transaction) {
        this.projection = projection;
        this.index = index;
        this.documents = documents;
        this.setAside = setAside;
        this.events = events;
        this.transaction = transaction;
    }

    /** @return whether the document is whole again; false also when it did not wait at all */
    public boolean of(String documentId) {
        return Boolean.TRUE.equals(transaction.execute(status -> tried(documentId)));
    }

    private boolean tried(String documentId) {
        // the live processor locks the same row: it waits here, or we wait for its batch
        List<Long> positions = setAside.positions(index, documentId);
        if (positions.isEmpty()) {
            return false;
        }
        var stored = Optional.ofNullable(documents.load(List.of(documentId)).get(documentId));
        DocumentFold<D> fold = new DocumentFold<>(projection, documentId, stored);
        for (long position : positions) {
            events.at(position, projection.opensPersonalData()).ifPresent(fold::apply);
        }
        documents.write(new ArrayList<>(List.of(fold)));
        if (fold.reason().isPresent()) {
            setAside.stillWaiting(index, documentId, fold.reason().get());
            return false;
        }
        setAside.settle(index, documentId);
        return true;
    }
}
