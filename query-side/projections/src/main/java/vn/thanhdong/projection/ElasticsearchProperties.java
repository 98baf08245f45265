package vn.thanhdong.projection;

import java.net.URI;
import java.util.Arrays;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Elasticsearch is.
 *
 * @param url {@code thanhdong.elasticsearch.url}: address of the engine, or several of one cluster separated by commas
 */
@ConfigurationProperties("thanhdong.elasticsearch")
public record ElasticsearchProperties(@DefaultValue("") String url) {

    public ElasticsearchProperties {
        if (url.isBlank()) {
            throw new IllegalArgumentException(
                    "thanhdong.elasticsearch.url is missing: the address of Elasticsearch, such as http://localhost:9200");
        }
    }

    URI[] addresses() {
        return Arrays.stream(url.split(",")).map(String::strip).map(URI::create).toArray(URI[]::new);
    }
}
