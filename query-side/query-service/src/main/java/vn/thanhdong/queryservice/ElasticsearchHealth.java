package vn.thanhdong.queryservice;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import java.io.IOException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while Elasticsearch does not answer or has lost a primary shard. */
final class ElasticsearchHealth implements HealthIndicator {

    private final ElasticsearchClient client;

    ElasticsearchHealth(ElasticsearchClient client) {
        this.client = client;
    }

    @Override
    public Health health() {
        try {
            HealthStatus status = client.cluster().health().status();
            return (status == HealthStatus.Red ? Health.down() : Health.up())
                    .withDetail("cluster", status.jsonValue())
                    .build();
        } catch (IOException | RuntimeException e) {
            return Health.down()
                    .withDetail("reason", "Elasticsearch does not answer: " + e.getMessage())
                    .build();
        }
    }
}
