package vn.thanhdong.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thanhdong.catalogue.CatalogueInForce;

/** For each side that decides or answers by the catalogue: its calendar follows the log. */
@Configuration(proxyBeanMethods = false)
public class CalendarFollowingConfiguration {

    @Bean
    CalendarFollowing calendarFollowing(EventStore store, CatalogueInForce catalogue) {
        return new CalendarFollowing(store, catalogue);
    }

    @Bean
    CatalogueFollowing catalogueFollowing(EventStore store, CatalogueInForce catalogue) {
        return new CatalogueFollowing(store, catalogue);
    }
}
