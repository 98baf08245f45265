package vn.thanhdong.queryservice;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thanhdong.procedures.projection.OneDossier;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.reception.projection.QueueAnswers;
import vn.thanhdong.reception.projection.QueueProjection;

/** Numbers in the hall of a desk. */
@Configuration(proxyBeanMethods = false)
class ReceptionQueries {

    @Bean
    Projection<?> queueProjection() {
        return new QueueProjection();
    }

    @Bean
    QueueAnswers queueAnswers(ElasticsearchClient client, Clock clock, OneDossier dossiers) {
        return new QueueAnswers(client, clock, dossiers::covers);
    }
}
