package vn.thanhdong.eventstore.jdbc;

import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** Axon's JDBC engine on our tables, reading in the order of positions. It keeps no snapshots. */
public final class PostgresEventStorageEngine extends JdbcEventStorageEngine {

    private static final int BATCH = 1_000;
    private static final String UNIQUE_VIOLATION = "23505";

    public PostgresEventStorageEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer serializer,
            EventUpcaster upcasters) {
        super(JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcasters)
                .persistenceExceptionResolver(new SQLStateResolver(UNIQUE_VIOLATION))
                .schema(EventTables.events())
                .batchSize(BATCH)
                // sequences of an aggregate are dense: a short batch is the last one
                .finalAggregateBatchPredicate(batch -> batch.size() < BATCH)
                .extendedGapCheckEnabled(false)
                .appendEvents(BatchedAppend::append)
                .createHeadToken(PositionStatements::head)
                .createTailToken(PositionStatements::tail)
                .createTokenAt(PositionStatements::at)
                .fetchTrackedEvents(PositionStatements::next)
                .readEventDataWithoutGaps(PositionStatements::after)
                .readEventDataWithGaps((connection, schema, position, limit, gaps) ->
                        PositionStatements.after(connection, schema, position, limit)));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("Snapshots are switched off; aggregate " + snapshot.getType());
    }
}
