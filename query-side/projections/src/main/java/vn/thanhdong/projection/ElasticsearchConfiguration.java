package vn.thanhdong.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thanhdong.projection.document.DocumentJson;

/** The client of Elasticsearch, which speaks documents as the projections write them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ElasticsearchProperties.class)
public class ElasticsearchConfiguration {

    private static final int CONNECT_SECONDS = 2;
    private static final int ANSWER_SECONDS = 30;

    /** It connects with the first request: an engine that is away stops no start. */
    @Bean(destroyMethod = "close")
    ElasticsearchClient elasticsearchClient(ElasticsearchProperties properties) {
        Rest5Client client = Rest5Client.builder(properties.addresses())
                .setConnectionConfigCallback(connection -> connection
                        .setConnectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .setSocketTimeout(ANSWER_SECONDS, TimeUnit.SECONDS))
                .setRequestConfigCallback(request -> request.setResponseTimeout(ANSWER_SECONDS, TimeUnit.SECONDS))
                .build();
        return new ElasticsearchClient(
                new Rest5ClientTransport(client, new Jackson3JsonpMapper(DocumentJson.mapper())));
    }
}
