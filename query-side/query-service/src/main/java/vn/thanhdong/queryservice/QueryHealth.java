package vn.thanhdong.queryservice;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thanhdong.history.query.GetProjections;
import vn.thanhdong.projection.Projections;

/** Whether questions can be answered: the engine, and each projection with its lag. */
@Configuration(proxyBeanMethods = false)
class QueryHealth {

    @Bean
    HealthIndicator elasticsearchHealthIndicator(ElasticsearchClient client) {
        return new ElasticsearchHealth(client);
    }

    @Bean
    CompositeHealthContributor projectionsHealthContributor(Projections projections, Clock clock) {
        var standing = new SharedStanding(() -> projections.handle(new GetProjections()), clock);
        return CompositeHealthContributor.fromMap(projections.names().stream()
                .collect(Collectors.<String, String, HealthContributor>toMap(
                        Function.identity(), name -> new ProjectionHealth(name, standing, clock))));
    }
}
