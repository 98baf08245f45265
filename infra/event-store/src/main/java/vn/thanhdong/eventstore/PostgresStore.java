package vn.thanhdong.eventstore;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.annotation.PropertySource;
import vn.thanhdong.eventstore.jdbc.PositionedEventStore;
import vn.thanhdong.eventstore.jdbc.PostgresEventStorageEngine;
import vn.thanhdong.eventstore.jdbc.PostgresPositionedEvents;
import vn.thanhdong.eventstore.jdbc.RecordedTypes;
import vn.thanhdong.eventstore.position.Sequencer;

/** Events on PostgreSQL, in the order that the {@link Sequencer} gives them. */
@Configuration(proxyBeanMethods = false)
@Profile("!axonserver")
@PropertySource("classpath:vn/thanhdong/eventstore/postgres.properties")
class PostgresStore {

    /**
     * Without waiting for the disk: reservations and events are in one write-ahead log, so that an event on the disk
     * brings with it whatever was reserved before it. What a crash takes was reserved for an event that is not there.
     */
    @Bean
    ReservationPool reservationPool(DataSource dataSource) {
        return ReservationPool.withTheEvents(dataSource);
    }

    @Bean
    EventsCluster eventsCluster(DataSource dataSource) {
        return EventsCluster.of(dataSource);
    }

    @Bean
    Sequencer sequencer(SidePool side) {
        return new Sequencer(side.dataSource());
    }

    @Bean
    HealthIndicator sequencerHealthIndicator(Sequencer sequencer) {
        return new SequencerHealth(sequencer);
    }

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return new SQLStateResolver("23505");
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer serializer,
            org.axonframework.config.Configuration axon) {
        return new PostgresEventStorageEngine(connections, transactions, serializer, axon.upcasterChain());
    }

    @Bean
    PositionedEventStore eventStore(EventStorageEngine engine, Sequencer sequencer) {
        return new PositionedEventStore(engine, sequencer);
    }

    @Bean
    PositionedEvents positionedEvents(
            DataSource dataSource, Serializer serializer, org.axonframework.config.Configuration axon) {
        return new PostgresPositionedEvents(dataSource, serializer, axon.upcasterChain());
    }

    @Bean
    RecordedTypes recordedTypes(DataSource dataSource) {
        return new RecordedTypes(dataSource);
    }

    @Bean
    MeterBinder sequencerLag(Sequencer sequencer) {
        return registry -> {
            Gauge.builder(
                            "thanhdong.events.unpositioned",
                            sequencer,
                            s -> s.lag().events())
                    .description("Committed events that have no position yet")
                    .register(registry);
            Gauge.builder(
                            "thanhdong.events.unpositioned.age",
                            sequencer,
                            s -> s.lag().age().toMillis() / 1000.0)
                    .description("How long ago the oldest event without a position was recorded")
                    .baseUnit("seconds")
                    .register(registry);
        };
    }
}
