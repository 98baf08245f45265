package vn.thanhdong.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.thanhdong.engines.EmbeddedElasticsearch;

/** One real node for the whole test run, which a test may stop and start again. */
public final class TestElasticsearch {

    public static final TestElasticsearch NODE = new TestElasticsearch();

    private final Path data = folder();
    private final ElasticsearchClient client;
    private EmbeddedElasticsearch node;

    private TestElasticsearch() {
        node = EmbeddedElasticsearch.start(data, 0, "512m");
        client = new ElasticsearchConfiguration().elasticsearchClient(new ElasticsearchProperties(url()));
    }

    public String url() {
        return node.uri().toString();
    }

    public ElasticsearchClient client() {
        return client;
    }

    public void stop() {
        node.close();
    }

    /** At the same address, with the same data. */
    public void start() {
        node = EmbeddedElasticsearch.start(data, node.uri().getPort(), "512m");
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "elasticsearch-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
