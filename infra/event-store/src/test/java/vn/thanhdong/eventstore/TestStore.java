package vn.thanhdong.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.eventstore.jdbc.PositionedEventStore;
import vn.thanhdong.eventstore.jdbc.PostgresEventStorageEngine;
import vn.thanhdong.eventstore.jdbc.PostgresPositionedEvents;
import vn.thanhdong.eventstore.personal.EventSealing;
import vn.thanhdong.eventstore.personal.KeysDatabase;
import vn.thanhdong.eventstore.personal.MasterKey;
import vn.thanhdong.eventstore.personal.MasterKeys;
import vn.thanhdong.eventstore.personal.PersonalDataKeys;
import vn.thanhdong.eventstore.personal.PersonalDataSealer;
import vn.thanhdong.eventstore.position.Sequencer;
import vn.thanhdong.eventstore.serialization.EventSerializer;
import vn.thanhdong.samples.event.FileMoved;

/** A store on a fresh database, put together as the configuration does; its sequencer is not started. */
public final class TestStore implements AutoCloseable {

    public final HikariDataSource dataSource = TestPostgres.eventDatabase();
    public final HikariDataSource keysDataSource = TestPostgres.emptyDatabase();
    public final EventSerializer serializer = new EventSerializer();
    public final PersonalDataKeys keys = new PersonalDataKeys(
            new KeysDatabase(keysDataSource).migrated(),
            MasterKeys.only(MasterKey.of(new byte[32])),
            Clock.systemUTC());
    public final PersonalDataSealer sealer = new PersonalDataSealer(keys);
    public final Sequencer sequencer = new Sequencer(dataSource);
    public final PostgresEventStorageEngine engine = new PostgresEventStorageEngine(
            new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource)),
            new SpringTransactionManager(new DataSourceTransactionManager(dataSource)),
            serializer,
            NoOpEventUpcaster.INSTANCE);
    public final PositionedEventStore store = new PositionedEventStore(engine, sequencer);
    public final EventAppender appender = new EventAppender(store);
    public final PostgresPositionedEvents events =
            new PostgresPositionedEvents(dataSource, serializer, NoOpEventUpcaster.INSTANCE);
    public final JdbcClient jdbc = JdbcClient.create(dataSource);

    public TestStore() {
        store.registerDispatchInterceptor(new EventSealing(sealer));
    }

    /** Appends {@code count} events to one aggregate, from the given sequence. */
    public void append(String aggregate, long firstSequence, int count) {
        appender.append(List.of(history(aggregate, firstSequence, count)));
    }

    public static AggregateHistory history(String aggregate, long firstSequence, int count) {
        List<DomainEvent> events = IntStream.range(0, count)
                .<DomainEvent>mapToObj(step -> new FileMoved(step, Instant.EPOCH))
                .toList();
        return new AggregateHistory("File", aggregate, firstSequence, events, Map.of());
    }

    public List<PositionedEvent> all() {
        List<PositionedEvent> all = new ArrayList<>();
        events.readUpTo(0, events.head(), all::add);
        return all;
    }

    public long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    @Override
    public void close() {
        sequencer.stop();
        store.shutDown();
        dataSource.close();
        keysDataSource.close();
    }
}
