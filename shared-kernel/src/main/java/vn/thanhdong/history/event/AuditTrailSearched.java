package vn.thanhdong.history.event;

import java.time.Instant;
import java.util.Objects;
import vn.thanhdong.event.DomainEvent;

/**
 * An auditor searched the audit trail under a mandate (tìm trong nhật ký kiểm toán). Who it was stands in the metadata.
 * The next pages of the same search, and the same one again within a quarter of an hour, are not told again.
 *
 * @param searchId id of this search
 * @param occurredAt when it was answered
 * @param mandateId the mandate that opened the trail
 * @param filter by which codes, {@code name=code} joined by {@code &}; words and network addresses that were typed are left
 *     out, for they may name somebody, and only {@code words} and {@code address} say that there were some
 * @param found how many events it found
 */
public record AuditTrailSearched(String searchId, Instant occurredAt, String mandateId, String filter, long found)
        implements DomainEvent {

    public AuditTrailSearched {
        Objects.requireNonNull(searchId, "searchId");
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(mandateId, "mandateId");
        Objects.requireNonNull(filter, "filter");
    }
}
