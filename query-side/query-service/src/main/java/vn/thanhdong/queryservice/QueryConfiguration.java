package vn.thanhdong.queryservice;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryBus;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.thanhdong.access.Grants;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.eventstore.personal.KeyedHash;
import vn.thanhdong.eventstore.personal.PersonalDataSealer;
import vn.thanhdong.history.projection.DossierHistoryAnswers;
import vn.thanhdong.identity.IdentitySecret;
import vn.thanhdong.identity.IdentityVerifier;
import vn.thanhdong.procedures.projection.DossierLists;
import vn.thanhdong.procedures.projection.DossierProjection;
import vn.thanhdong.procedures.projection.Freshness;
import vn.thanhdong.procedures.projection.IndexFreshness;
import vn.thanhdong.procedures.projection.MyDayAnswers;
import vn.thanhdong.procedures.projection.NumberHashes;
import vn.thanhdong.procedures.projection.OneDossier;
import vn.thanhdong.procedures.projection.ProcedureAnswers;
import vn.thanhdong.procedures.projection.ServiceFigureAnswers;
import vn.thanhdong.procedures.projection.TrackingAnswers;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.Projections;

/** Everything that answers. A process imports it together with the event store's and the projections' configuration. */
@Configuration(proxyBeanMethods = false)
@Import(QueryHealth.class)
public class QueryConfiguration {

    @Bean
    Projection<?> dossierProjection() {
        return new DossierProjection();
    }

    @Bean
    NumberHashes numberHashes(KeyedHash hash) {
        return new NumberHashes() {
            @Override
            public String identityNumber(String number) {
                return hash.identityNumber(number);
            }

            @Override
            public String phone(String number) {
                return hash.phone(number);
            }
        };
    }

    @Bean
    Freshness freshness(ElasticsearchClient client, Projections projections, Clock clock) {
        return new IndexFreshness(client, () -> projections.lag(DossierProjection.NAME), clock);
    }

    @Bean
    DossierLists dossierLists(
            ElasticsearchClient client, Catalogue catalogue, Clock clock, NumberHashes hashes, Freshness freshness) {
        return new DossierLists(client, () -> catalogue, clock, hashes, freshness);
    }

    @Bean
    OneDossier oneDossier(ElasticsearchClient client, Catalogue catalogue, Clock clock, NumberHashes hashes) {
        return new OneDossier(client, () -> catalogue, clock, hashes);
    }

    @Bean
    TrackingAnswers trackingAnswers(ElasticsearchClient client, Clock clock) {
        return new TrackingAnswers(client, clock);
    }

    @Bean
    ProcedureAnswers procedureAnswers(ElasticsearchClient client, Catalogue catalogue) {
        return new ProcedureAnswers(client, () -> catalogue);
    }

    @Bean
    ServiceFigureAnswers serviceFigureAnswers(
            ElasticsearchClient client, Catalogue catalogue, Clock clock, NumberHashes hashes, Freshness freshness) {
        return new ServiceFigureAnswers(client, () -> catalogue, clock, hashes, freshness);
    }

    @Bean
    MyDayAnswers myDayAnswers(
            ElasticsearchClient client, Catalogue catalogue, Clock clock, NumberHashes hashes, Freshness freshness) {
        return new MyDayAnswers(client, () -> catalogue, clock, hashes, freshness);
    }

    @Bean
    DossierHistoryAnswers dossierHistoryAnswers(
            EventStore events, PersonalDataSealer sealer, OneDossier visible, Catalogue catalogue) {
        return new DossierHistoryAnswers(events, visible::positions, sealer::openAll, visible, catalogue::territory);
    }

    @Bean
    SmartInitializingSingleton verifyWhoAsks(QueryBus queries, IdentitySecret secret, Grants grants, Clock clock) {
        var verified = new VerifiedAsker(new IdentityVerifier(secret, grants, clock));
        return () -> {
            queries.registerHandlerInterceptor(verified);
            queries.registerHandlerInterceptor(new OperatorQuestions());
        };
    }
}
