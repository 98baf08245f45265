package vn.thanhdong.projection;

import org.jspecify.annotations.Nullable;
import vn.thanhdong.event.DomainEvent;

/**
 * How one index of documents is derived from events: a pure fold, no input or output.
 *
 * <p>The mechanism around it loads the documents of a batch at once, writes each changed one once per batch with the
 * position of its last event as external version, and derives everything again when asked to.
 *
 * @param <D> the document, a record that JSON can hold
 */
public interface Projection<D> {

    /** Stable name; the index alias that readers use is the same. */
    String name();

    /** Type of the documents. */
    Class<D> documentType();

    /**
     * Number of the way of folding, to be raised when {@link #after} derives something else from the same events: the
     * index is then derived again. Changes of the index definition and of the document's components are noticed without it.
     */
    default int revision() {
        return 1;
    }

    /** Class path resource with the index's settings and mappings as JSON; {@code dynamic} is {@code strict}. */
    String indexDefinition();

    /** Whether the event belongs here; others are passed over without loading a document. */
    boolean handles(Class<? extends DomainEvent> type);

    /** The one document that the event changes. Also the sequencing: one document is never folded by two at once. */
    String documentId(DomainEvent event);

    /**
     * Whether each event has a document of its own, under the event's id; {@link #documentId(DomainEvent)} is not asked
     * then. Such a document is new whenever its event comes, and is never loaded.
     */
    default boolean onePerEvent() {
        return false;
    }

    /** The one document that the event with that id changes, as the mechanism asks for it. */
    default String documentId(String eventId, DomainEvent event) {
        return onePerEvent() ? eventId : documentId(event);
    }

    /**
     * Whether personal fields are opened for {@link #after}. Where they are not, they come as they are stored, sealed:
     * nothing of them can reach the index, and nothing has to be derived again when a person is erased.
     */
    default boolean opensPersonalData() {
        return true;
    }

    /**
     * Whether all events of a document are of one aggregate. Then a document that ends with the event before is known to
     * be the latest, and one whose first event comes is known to be new: neither is loaded.
     */
    default boolean oneAggregate() {
        return false;
    }

    /** The document after the event; {@code document} is null for the first one. */
    D after(@Nullable D document, RecordedEvent event);
}
