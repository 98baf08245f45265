package vn.thanhdong.event;

import java.time.Instant;

/**
 * Something that happened, recorded once and for ever.
 *
 * <p>The time of the envelope, when it was recorded, belongs to the store and is never set by anybody.
 */
public interface DomainEvent {

    /**
     * When it happened. A live command takes it from the {@code Clock}; only the importer and a desk with a stated
     * reason may give a past one.
     */
    Instant occurredAt();
}
