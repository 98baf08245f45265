package vn.thanhdong.eventstore;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.PropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import vn.thanhdong.eventstore.jdbc.EventTables;
import vn.thanhdong.eventstore.personal.EventSealing;
import vn.thanhdong.eventstore.reservation.Reservations;
import vn.thanhdong.eventstore.serialization.EventSerializer;

/**
 * The one place where the event store is chosen: PostgreSQL ({@link PostgresStore}) unless the profile
 * {@code axonserver} is active ({@link AxonServerStore}). A process that records or reads events imports it.
 *
 * <p>It expects Boot's {@link DataSource} with the event store's database, whose tables Flyway makes from
 * {@code db/migration}, {@code thanhdong.keys.url} and {@code THANHDONG_MASTER_KEY}. Tokens, reservations and timers are
 * on PostgreSQL in both cases.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:vn/thanhdong/eventstore/axon.properties")
@Import({PostgresStore.class, AxonServerStore.class, PersonalDataConfiguration.class, VerifiableLogConfiguration.class})
public class EventStoreConfiguration {

    @Bean
    @Primary
    Serializer serializer() {
        return new EventSerializer();
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(EventTables.tokens())
                .serializer(serializer)
                .build();
    }

    @Bean
    EventCorrelation eventCorrelation() {
        return new EventCorrelation();
    }

    @Bean
    EventAppender eventAppender(EventStore store) {
        return new EventAppender(store);
    }

    @Bean
    SidePool sidePool(DataSource dataSource) {
        return SidePool.beside(dataSource);
    }

    @Bean
    Reservations reservations(ReservationPool pool) {
        return new Reservations(pool.dataSource());
    }

    /** Before anything is handled: nothing reaches the store unsealed. */
    @Bean
    SmartInitializingSingleton sealEventsOnTheirWay(EventStore store, EventSealing sealing) {
        return () -> store.registerDispatchInterceptor(sealing);
    }

    /** Axon's update checker tells its maker about the installation; ours stays silent. */
    @Bean
    @Primary
    UsagePropertyProvider noUsageReports() {
        return new NoUsageReports();
    }
}
