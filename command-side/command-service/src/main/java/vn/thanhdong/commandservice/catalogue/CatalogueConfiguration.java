package vn.thanhdong.commandservice.catalogue;

import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.eventstore.CalendarFollowingConfiguration;
import vn.thanhdong.eventstore.CatalogueFollowing;
import vn.thanhdong.eventstore.EventAppender;

/** Who decides about agencies and publishes procedures. */
@Configuration(proxyBeanMethods = false)
@Import(CalendarFollowingConfiguration.class)
public class CatalogueConfiguration {

    @Bean
    CatalogueRecords catalogueRecords(EventStore store, EventAppender events, CatalogueFollowing following) {
        return new CatalogueRecords(store, events, following);
    }

    @Bean
    AgencyCommands agencyCommands(CatalogueInForce catalogue, CatalogueRecords records, Clock clock) {
        return new AgencyCommands(catalogue, records, clock);
    }

    @Bean
    ProcedureCommands procedureCommands(CatalogueInForce catalogue, CatalogueRecords records, Clock clock) {
        return new ProcedureCommands(catalogue, records, clock);
    }
}
