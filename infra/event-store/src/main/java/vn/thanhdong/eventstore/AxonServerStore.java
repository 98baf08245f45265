package vn.thanhdong.eventstore;

import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import vn.thanhdong.eventstore.axonserver.AxonServerPositionedEvents;

/** Events on Axon Server, whose own auto-configuration makes the store; positions are its global sequence. */
@Configuration(proxyBeanMethods = false)
@Profile("axonserver")
class AxonServerStore {

    /** The events are elsewhere: what is reserved must be on the disk before they are. */
    @Bean
    ReservationPool reservationPool(DataSource dataSource) {
        return ReservationPool.apartFromTheEvents(dataSource);
    }

    @Bean
    EventsCluster eventsCluster() {
        return EventsCluster.none();
    }

    @Bean
    PositionedEvents positionedEvents(EventStore store, Serializer serializer) {
        return new AxonServerPositionedEvents(store, serializer);
    }
}
