package vn.thanhdong.projection;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.eventstore.AggregateHistory;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.eventstore.jdbc.EventTables;
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
import vn.thanhdong.parcels.event.ParcelMoved;
import vn.thanhdong.parcels.event.ParcelSent;
import vn.thanhdong.projection.document.DocumentJson;
import vn.thanhdong.projection.document.Memory;
import vn.thanhdong.projection.live.LiveProcessor;
import vn.thanhdong.projection.live.TokenPositions;
import vn.thanhdong.projection.rebuild.EventReader;
import vn.thanhdong.projection.running.Ground;
import vn.thanhdong.projection.setaside.SetAsideDocuments;

/** A process's worth of store and engine for one test, on fresh databases and the shared node. */
public final class TestGround implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = postgres();

    public final HikariDataSource dataSource = copy(Migrated.NAME, nextName());
    public final HikariDataSource keysDataSource = database();
    public final PersonalDataSealer sealer;
    public final PositionedEventStore store;
    public final EventAppender appender;
    public final EventReader reader;
    public final SetAsideDocuments setAside;
    public final Ground ground;
    private final Sequencer sequencer;

    public TestGround() {
        this(64_000_000);
    }

    public TestGround(long rebuildBytes) {
        var transactions = new DataSourceTransactionManager(dataSource);
        var axonTransactions = new SpringTransactionManager(transactions);
        var connections =
                new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
        var serializer = new EventSerializer();
        sealer = new PersonalDataSealer(new PersonalDataKeys(
                new KeysDatabase(keysDataSource).migrated(),
                MasterKeys.only(MasterKey.of(new byte[32])),
                Clock.systemUTC()));
        sequencer = new Sequencer(dataSource);
        store = new PositionedEventStore(
                new PostgresEventStorageEngine(connections, axonTransactions, serializer, NoOpEventUpcaster.INSTANCE),
                sequencer);
        store.registerDispatchInterceptor(new EventSealing(sealer));
        appender = new EventAppender(store);
        var positioned = new PostgresPositionedEvents(dataSource, serializer, NoOpEventUpcaster.INSTANCE);
        reader = new EventReader(positioned, sealer);
        setAside = new SetAsideDocuments(dataSource);
        var tokens = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(EventTables.tokens())
                .serializer(serializer)
                .claimTimeout(Duration.ofSeconds(2))
                .build();
        ground = new Ground(
                TestElasticsearch.NODE.client(),
                DocumentJson.mapper(),
                dataSource,
                new TransactionTemplate(transactions),
                new LiveProcessor.Engine(
                        store,
                        tokens,
                        axonTransactions,
                        sealer,
                        setAside,
                        TokenPositions.of(positioned),
                        2,
                        new Memory(rebuildBytes)),
                reader,
                new Memory(rebuildBytes),
                Clock.systemUTC());
        sequencer.start();
    }

    /** A name that no other test uses on the shared node. */
    public static String freshName() {
        return "parcels-" + COUNT.incrementAndGet();
    }

    /** Each parcel's events together: sent, then moved. */
    public void appendNeighbours(String prefix, int parcels, int eventsEach) {
        List<AggregateHistory> batch = new ArrayList<>();
        for (int i = 0; i < parcels; i++) {
            batch.add(history(prefix + i, 0, eventsEach, "12"));
            if (batch.size() * eventsEach >= 1_000) {
                appender.append(batch);
                batch.clear();
            }
        }
        appender.append(batch);
        awaitPositions();
    }

    /** The first event of every parcel, then the second of every parcel, and so on. */
    public void appendInterleaved(String prefix, int parcels, int eventsEach) {
        for (int step = 0; step < eventsEach; step++) {
            int from = step;
            for (int start = 0; start < parcels; start += 1_000) {
                appender.append(IntStream.range(start, Math.min(parcels, start + 1_000))
                        .mapToObj(i -> history(prefix + i, from, 1, "12"))
                        .toList());
            }
        }
        awaitPositions();
    }

    public static AggregateHistory history(String parcel, int firstSequence, int count, String weight) {
        List<DomainEvent> events = IntStream.range(firstSequence, firstSequence + count)
                .<DomainEvent>mapToObj(step -> step == 0
                        ? new ParcelSent(
                                parcel,
                                Personal.known(new PersonId("p-" + parcel), "Trần Văn " + parcel),
                                weight,
                                Instant.EPOCH)
                        : new ParcelMoved(parcel, step, Instant.EPOCH))
                .toList();
        return new AggregateHistory("Parcel", parcel, firstSequence, events, Map.of());
    }

    /** Until every event has its position. */
    public void awaitPositions() {
        long events = JdbcClient.create(dataSource)
                .sql("SELECT count(*) FROM domain_event_entry")
                .query(Long.class)
                .single();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> reader.head() >= events);
    }

    @Override
    public void close() {
        sequencer.stop();
        store.shutDown();
        dataSource.close();
        keysDataSource.close();
    }

    /** A fresh one. */
    public static HikariDataSource database() {
        return copy("template1", nextName());
    }

    private static String nextName() {
        return "test_" + COUNT.incrementAndGet();
    }

    private static HikariDataSource copy(String template, String name) {
        JdbcClient.create(SERVER.getPostgresDatabase())
                .sql("CREATE DATABASE " + name + " TEMPLATE " + template)
                .update();
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(SERVER.getJdbcUrl("postgres", name));
        pool.setMaximumPoolSize(16);
        pool.setMinimumIdle(0);
        return pool;
    }

    /** The tables of the store and of projections, made once and copied for every test. */
    private static final class Migrated {

        static final String NAME = make("migrated");

        private static String make(String name) {
            try (HikariDataSource pool = copy("template1", name)) {
                Flyway.configure()
                        .dataSource(pool)
                        .locations("classpath:db/migration")
                        .load()
                        .migrate();
                return name;
            }
        }
    }

    // what dies here is a process, never the machine: what is committed is safe in the machine's own memory
    private static EmbeddedPostgres postgres() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
