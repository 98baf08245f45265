package vn.thanhdong.history.event;

import java.time.Instant;
import java.util.Objects;
import vn.thanhdong.event.DomainEvent;

/**
 * Somebody was given a part of the audit trail as files (xuất nhật ký kiểm toán). Who it was stands in the metadata.
 *
 * @param exportId id of this export
 * @param occurredAt when it was granted
 * @param reason what for, in the words of who took it
 * @param filter by which codes the events were chosen, {@code name=code} joined by {@code &}; the words that were typed
 *     are left out, for they may name somebody, and only {@code words} says that there were some
 * @param events how many events it may hold at most
 * @param upTo last position that it covers
 */
public record AuditTrailExported(
        String exportId, Instant occurredAt, String reason, String filter, long events, long upTo)
        implements DomainEvent {

    public AuditTrailExported {
        Objects.requireNonNull(exportId, "exportId");
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(filter, "filter");
    }
}
