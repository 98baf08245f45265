package vn.thanhdong.projection.setaside;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thanhdong.projection.index.VersionedIndex;

/**
 * The documents that wait and their events, in PostgreSQL. Each method joins the transaction that is open, so that what
 * is set aside is committed together with the token that passes over it.
 */
public final class SetAsideDocuments {

    /**
     * @param firstPosition first event not applied
     * @param events how many wait
     * @param parkedBecause why it waits on purpose; empty when it does not
     */
    public record Waiting(
            VersionedIndex index,
            String documentId,
            long firstPosition,
            long events,
            String reason,
            Instant since,
            String parkedBecause) {}

    private static final int REASON_LENGTH = 2_000;

    private final JdbcClient jdbc;

    public SetAsideDocuments(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** Which of these documents wait. They stay as they are until the transaction ends: a retry waits for that. */
    public Set<String> among(VersionedIndex index, Collection<String> documentIds) {
        return new HashSet<>(jdbc.sql("""
                        SELECT document_id FROM set_aside_document
                        WHERE projection = ? AND index_version = ? AND document_id = ANY (?)
                        ORDER BY document_id FOR UPDATE
                        """)
                .param(index.projection())
                .param(index.number())
                .param(documentIds.toArray(String[]::new))
                .query((row, n) -> row.getString(1))
                .list());
    }

    /** Positions of the events that wait for one document, in order; the document is locked until the transaction ends. */
    public List<Long> positions(VersionedIndex index, String documentId) {
        if (among(index, List.of(documentId)).isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT position FROM set_aside_event
                        WHERE projection = ? AND index_version = ? AND document_id = ? ORDER BY position
                        """)
                .param(index.projection())
                .param(index.number())
                .param(documentId)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /** Sets events aside; the first reason given for a document stays. */
    public void add(VersionedIndex index, String documentId, long[] positions, String reason) {
        Long[] boxed = java.util.Arrays.stream(positions).boxed().toArray(Long[]::new);
        jdbc.sql("""
                WITH given AS (SELECT DISTINCT p FROM unnest(?::bigint[]) AS p),
                known AS (SELECT position FROM set_aside_event
                          WHERE projection = ? AND index_version = ? AND document_id = ?)
                INSERT INTO set_aside_document AS d
                    (projection, index_version, document_id, first_position, event_count, reason)
                SELECT ?, ?, ?, min(p), count(*), ? FROM given WHERE p NOT IN (SELECT position FROM known)
                HAVING count(*) > 0
                ON CONFLICT (projection, index_version, document_id) DO UPDATE
                SET event_count = d.event_count + EXCLUDED.event_count,
                    first_position = least(d.first_position, EXCLUDED.first_position)
                """)
                .param(boxed)
                .param(index.projection())
                .param(index.number())
                .param(documentId)
                .param(index.projection())
                .param(index.number())
                .param(documentId)
                .param(shortened(reason))
                .update();
        jdbc.sql("""
                INSERT INTO set_aside_event (projection, index_version, document_id, position)
                SELECT ?, ?, ?, p FROM unnest(?::bigint[]) AS p ON CONFLICT DO NOTHING
                """)
                .param(index.projection())
                .param(index.number())
                .param(documentId)
                .param(boxed)
                .update();
    }

    /**
     * Somebody decided that it waits on purpose. It stays what it is, and a retry is still possible.
     *
     * @param person opaque id of who decided
     * @return whether it waits
     */
    public boolean park(VersionedIndex index, String documentId, String because, String person) {
        return jdbc.sql("""
                UPDATE set_aside_document SET parked_because = ?, parked_by = ?, parked_at = now()
                WHERE projection = ? AND index_version = ? AND document_id = ?
                """)
                        .param(shortened(because))
                        .param(person)
                        .param(index.projection())
                        .param(index.number())
                        .param(documentId)
                        .update()
                == 1;
    }

    /** The document was tried again in vain. */
    public void stillWaiting(VersionedIndex index, String documentId, String reason) {
        jdbc.sql("""
                UPDATE set_aside_document SET reason = ?
                WHERE projection = ? AND index_version = ? AND document_id = ?
                """)
                .param(shortened(reason))
                .param(index.projection())
                .param(index.number())
                .param(documentId)
                .update();
    }

    /** Nothing of it waits any more. */
    public void settle(VersionedIndex index, String documentId) {
        jdbc.sql("DELETE FROM set_aside_document WHERE projection = ? AND index_version = ? AND document_id = ?")
                .param(index.projection())
                .param(index.number())
                .param(documentId)
                .update();
    }

    /** The index is gone, or about to be filled from the beginning. */
    public void forget(VersionedIndex index) {
        jdbc.sql("DELETE FROM set_aside_document WHERE projection = ? AND index_version = ?")
                .param(index.projection())
                .param(index.number())
                .update();
    }

    /** What waits for one index, the oldest first. */
    public List<Waiting> waiting(VersionedIndex index, int limit) {
        return jdbc.sql("""
                        SELECT document_id, first_position, event_count, reason, since, coalesce(parked_because, '')
                        FROM set_aside_document
                        WHERE projection = ? AND index_version = ? ORDER BY since, document_id LIMIT ?
                        """)
                .param(index.projection())
                .param(index.number())
                .param(limit)
                .query((row, n) -> new Waiting(
                        index,
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        row.getString(6)))
                .list();
    }

    private static String shortened(String reason) {
        return reason.length() <= REASON_LENGTH ? reason : reason.substring(0, REASON_LENGTH) + "…";
    }
}
