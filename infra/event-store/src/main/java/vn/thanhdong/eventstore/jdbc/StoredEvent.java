package vn.thanhdong.eventstore.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.eventstore.serialization.StoredInstant;

/** A row of the event table with its position. */
record StoredEvent(long position, String type, String revision, String aggregateId, TrackedEventData<byte[]> data) {

    static StoredEvent from(ResultSet row) throws SQLException {
        String revision = row.getString("payload_revision");
        String aggregate = row.getString("aggregate_identifier");
        var entry = new Entry(
                row.getString("type"),
                aggregate,
                row.getLong("sequence_number"),
                row.getString("event_identifier"),
                row.getString("time_stamp"),
                row.getString("payload_type"),
                revision,
                row.getBytes("payload"),
                row.getBytes("meta_data"));
        long position = row.getLong("position");
        return new StoredEvent(
                position,
                row.getString("payload_type"),
                Objects.requireNonNullElse(revision, ""),
                aggregate,
                new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(position), entry));
    }

    /** Whose time is read as we write it. */
    private static final class Entry extends GenericDomainEventEntry<byte[]> {

        private final Instant recordedAt;

        Entry(
                String type,
                String aggregate,
                long sequence,
                String id,
                String time,
                String payloadType,
                @Nullable String revision,
                byte[] payload,
                byte[] metadata) {
            super(type, aggregate, sequence, id, time, payloadType, revision, payload, metadata);
            this.recordedAt = StoredInstant.parse(time);
        }

        @Override
        public Instant getTimestamp() {
            return recordedAt;
        }
    }
}
