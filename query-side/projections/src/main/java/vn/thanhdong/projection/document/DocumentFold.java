package vn.thanhdong.projection.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.RecordedEvent;

/**
 * One document on its way through its events, in their order. Events that it has already seen are passed over, so the
 * same events may come again; after one that cannot be folded the rest waits.
 */
public final class DocumentFold<D> {

    private final Projection<D> projection;
    private final String id;
    private @Nullable D document;
    private long version;
    private final Positions unwritten = new Positions();
    private Positions waiting = new Positions();
    private @Nullable String reason;

    public DocumentFold(Projection<D> projection, String id, Optional<Stored<D>> stored) {
        this.projection = projection;
        this.id = id;
        this.document = stored.map(Stored::document).orElse(null);
        this.version = stored.map(Stored::version).orElse(0L);
    }

    public void apply(RecordedEvent event) {
        if (event.position() <= version) {
            return;
        }
        if (reason == null) {
            try {
                document = projection.after(document, event);
                version = event.position();
                unwritten.add(version);
                return;
            } catch (RuntimeException e) {
                reason = "The fold failed at position " + event.position() + " ("
                        + event.payload().getClass().getSimpleName() + "): " + e;
            }
        }
        waiting.add(event.position());
    }

    /** Whether the index lacks what was folded. */
    public boolean changed() {
        return !unwritten.isEmpty();
    }

    /** The index holds it now. */
    public void written() {
        unwritten.clear();
    }

    /** The index does not take it: all events since it was last written wait. */
    public void refused(String why) {
        Positions all = new Positions();
        all.addAll(unwritten);
        all.addAll(waiting);
        waiting = all;
        unwritten.clear();
        reason = why;
    }

    public String id() {
        return id;
    }

    /** The document as far as it could be folded; only where something {@link #changed()}. */
    public D document() {
        if (document == null) {
            throw new IllegalStateException("No event of document " + id + " was folded");
        }
        return document;
    }

    /** Position of the last event folded, 0 when there was none. */
    public long version() {
        return version;
    }

    /** Positions of the events that wait, in order. */
    public long[] waiting() {
        return waiting.toArray();
    }

    /** Why events wait; empty when none does. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
