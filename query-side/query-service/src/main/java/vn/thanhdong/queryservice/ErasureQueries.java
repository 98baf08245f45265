package vn.thanhdong.queryservice;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thanhdong.access.projection.Scopes;
import vn.thanhdong.erasure.projection.ErasureAnswers;
import vn.thanhdong.erasure.projection.ErasureProjection;
import vn.thanhdong.erasure.projection.LegalHoldProjection;
import vn.thanhdong.eventstore.personal.ErasedPersons;
import vn.thanhdong.procedures.projection.DossierProjection;
import vn.thanhdong.procedures.projection.OneDossier;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.Projections;

/** Who is forgotten, and what is held. */
@Configuration(proxyBeanMethods = false)
class ErasureQueries {

    @Bean
    Projection<?> erasureProjection() {
        return new ErasureProjection();
    }

    @Bean
    Projection<?> legalHoldProjection() {
        return new LegalHoldProjection();
    }

    @Bean
    ErasureAnswers erasureAnswers(ElasticsearchClient client, Scopes scopes, OneDossier dossiers) {
        return new ErasureAnswers(client, scopes, dossiers::owner);
    }

    @Bean
    ErasureWatch erasureWatch(
            Projections projections,
            ErasedPersons erased,
            Clock clock,
            @Value("${thanhdong.erasure.keys-forgotten-after:65s}") Duration keysAreGone) {
        return new ErasureWatch(projections, DossierProjection.NAME, erased, clock, keysAreGone);
    }
}
