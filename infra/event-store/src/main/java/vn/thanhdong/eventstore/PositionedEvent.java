package vn.thanhdong.eventstore;

import java.time.Instant;
import java.util.Map;
import vn.thanhdong.event.DomainEvent;

/**
 * An event and its place in the total order.
 *
 * @param position dense, from 1
 * @param type stored name of the type, such as {@code procedures.DossierAccepted}
 * @param revision revision of the stored bytes; the event itself has been brought to the newest
 * @param aggregateId the event's own id when it belongs to no aggregate
 * @param sequence from 0 within the aggregate
 * @param recordedAt when the store recorded it, milliseconds
 * @param event personal fields are sealed or erased, see
 *     {@link vn.thanhdong.eventstore.personal.PersonalDataSealer}
 * @param metadata keys in {@link vn.thanhdong.event.EventMetadata}
 */
public record PositionedEvent(
        long position,
        String eventId,
        String type,
        String revision,
        String aggregateId,
        long sequence,
        Instant recordedAt,
        DomainEvent event,
        Map<String, String> metadata) {}
