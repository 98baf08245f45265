package vn.thanhdong.projection.live;

import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thanhdong.projection.index.VersionedIndex;

/** Where the processors of indexes begin and how far they have come, whichever process they run in. */
public final class Tokens {

    private final JdbcTokenStore store;
    private final JdbcClient jdbc;
    private final TransactionManager transactions;
    private final TokenPositions positions;
    private final int segments;

    public Tokens(
            JdbcTokenStore store,
            DataSource dataSource,
            TransactionManager transactions,
            TokenPositions positions,
            int segments) {
        this.store = store;
        this.jdbc = JdbcClient.create(dataSource);
        this.transactions = transactions;
        this.positions = positions;
        this.segments = segments;
    }

    /**
     * The index holds everything up to this position. Fails with Axon's {@code UnableToClaimTokenException} while a
     * processor of that index runs anywhere.
     */
    public void begin(VersionedIndex index, long position) {
        transactions.executeInTransaction(() -> {
            drop(index);
            store.initializeTokenSegments(index.name(), segments, positions.token(position));
        });
    }

    /** The index is gone. */
    public void remove(VersionedIndex index) {
        transactions.executeInTransaction(() -> drop(index));
    }

    /** Last position that all segments of the index have passed; 0 when nothing follows it. */
    public long position(VersionedIndex index) {
        return stored(index).values().stream().mapToLong(Long::longValue).min().orElse(0);
    }

    /** The same, where this process may know better: an idle segment stores its token every few seconds only. */
    public long position(VersionedIndex index, LiveProcessor live) {
        Map<Integer, Long> here = live.positions();
        return stored(index).entrySet().stream()
                .mapToLong(segment -> Math.max(segment.getValue(), here.getOrDefault(segment.getKey(), 0L)))
                .min()
                .orElse(0);
    }

    /** Position of each segment as committed with its last batch. */
    private Map<Integer, Long> stored(VersionedIndex index) {
        record Row(int segment, long position) {}
        return jdbc
                .sql("SELECT segment, token, token_type FROM token_entry WHERE processor_name = ?")
                .param(index.name())
                .query((row, n) -> new Row(row.getInt(1), position(row.getBytes(2), row.getString(3))))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::segment, Row::position));
    }

    private long position(byte @Nullable [] token, @Nullable String type) {
        if (token == null || type == null) {
            return 0;
        }
        TrackingToken read =
                store.serializer().deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null));
        return positions.position(read);
    }

    private void drop(VersionedIndex index) {
        for (int segment : store.fetchSegments(index.name())) {
            store.fetchToken(index.name(), segment);
            store.deleteToken(index.name(), segment);
        }
    }
}
