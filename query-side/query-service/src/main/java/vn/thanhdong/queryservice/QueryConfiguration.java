package vn.thanhdong.queryservice;

import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryBus;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.thanhdong.access.Grants;
import vn.thanhdong.access.projection.Scopes;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.eventstore.CalendarFollowingConfiguration;
import vn.thanhdong.identity.IdentitySecret;
import vn.thanhdong.identity.IdentityVerifier;

/** Everything that answers. A process imports it together with the event store's and the projections' configuration. */
@Configuration(proxyBeanMethods = false)
// projections are shown in this order
@Import({
    QueryHealth.class,
    CalendarFollowingConfiguration.class,
    ProceduresQueries.class,
    AccessQueries.class,
    NoticesQueries.class,
    ReceptionQueries.class,
    HistoryQueries.class,
    ErasureQueries.class
})
public class QueryConfiguration {

    @Bean
    CalendarAnswers calendarAnswers(CatalogueInForce catalogue, EventStore events) {
        return new CalendarAnswers(catalogue, events);
    }

    @Bean
    CatalogueAnswers catalogueAnswers(CatalogueInForce catalogue) {
        return new CatalogueAnswers(catalogue);
    }

    @Bean
    SmartInitializingSingleton verifyWhoAsks(
            QueryBus queries, IdentitySecret secret, Grants grants, Clock clock, EventStore events, Scopes scopes) {
        var verified = new VerifiedAsker(new IdentityVerifier(secret, grants, clock));
        return () -> {
            queries.registerHandlerInterceptor(verified);
            queries.registerHandlerInterceptor(new OperatorQuestions());
            queries.registerHandlerInterceptor(new AuditorQuestions(scopes));
            queries.registerHandlerInterceptor(new RecordedLooks(events, clock));
            queries.registerHandlerInterceptor(new RecordedSearches(scopes, events, clock));
        };
    }
}
