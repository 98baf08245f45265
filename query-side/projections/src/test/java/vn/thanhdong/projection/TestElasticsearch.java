package vn.thanhdong.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** One real node for the whole test run, which a test may kill and start again. */
public final class TestElasticsearch {

    public static final TestElasticsearch NODE = new TestElasticsearch();

    private final Path home;
    private final int port;
    private final ElasticsearchClient client;
    private @Nullable Process process;

    private TestElasticsearch() {
        try {
            home = Files.createTempDirectory(Path.of("target"), "elasticsearch-")
                    .toAbsolutePath();
            unpack();
            try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = free.getLocalPort();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        client = new ElasticsearchConfiguration().elasticsearchClient(new ElasticsearchProperties(url()));
        start();
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public ElasticsearchClient client() {
        return client;
    }

    public void start() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms512m",
                "-Xmx512m",
                "-XX:+UseG1GC",
                "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true",
                "-Dio.netty.noUnsafe=true",
                "-Dio.netty.noKeySetOptimization=true",
                "-Dio.netty.recycler.maxCapacityPerThread=0",
                "-Dlog4j.shutdownHookEnabled=false",
                "-Dlog4j2.disable.jmx=true",
                "-cp",
                home.resolve("classes") + File.pathSeparator + home.resolve("lib") + "/*",
                "vn.thanhdong.embedded.elasticsearch.ElasticsearchNode",
                home.toString(),
                String.valueOf(port)));
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("node.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .ignoreExceptions()
                .until(() -> client.ping().value());
    }

    /** As a power cut would. */
    public void kill() {
        try {
            Objects.requireNonNull(process).destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void unpack() throws IOException {
        try (InputStream archive = getClass().getResourceAsStream("/vn/thanhdong/embedded/elasticsearch/node.zip");
                ZipInputStream zip = new ZipInputStream(Objects.requireNonNull(archive, "node.zip"))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = home.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(Objects.requireNonNull(target.getParent()));
                    Files.copy(zip, target);
                }
            }
        }
    }
}
