package vn.thanhdong.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedElasticsearchTest {

    private static final Path PROGRAMS = Path.of("target", "engines", "programs");

    @TempDir
    Path data;

    @Test
    void keeps_its_documents_and_its_port_when_the_node_is_killed() {
        try (EmbeddedElasticsearch elasticsearch = EmbeddedElasticsearch.start(data, PROGRAMS, 0, "512m")) {
            List<EngineState> heard = new CopyOnWriteArrayList<>();
            elasticsearch.onChange(change -> heard.add(change.state()));
            Requests requests = new Requests(elasticsearch.uri());
            requests.put("/dossiers/_doc/1", "{\"code\": \"H23-230615\"}");
            long killed = elasticsearch.pid();

            ProcessHandle.of(killed).orElseThrow().destroyForcibly();

            await().atMost(Duration.ofSeconds(90)).until(() -> heard.contains(EngineState.RUNNING));
            assertThat(elasticsearch.pid()).isNotEqualTo(killed);
            assertThat(heard).containsExactly(EngineState.RESTARTING, EngineState.RUNNING);
            assertThat(requests.get("/dossiers/_doc/1")).contains("H23-230615");
        }
    }

    @Test
    void a_killed_run_leaves_no_node_and_its_data_opens() {
        int port = LoopbackPort.choose(0);
        ProcessHandle orphan;
        try (AnotherInstance killed = AnotherInstance.running("elasticsearch", data, PROGRAMS, port)) {
            new Requests(new ElasticsearchChild(new ElasticsearchCommand(PROGRAMS, new HeapSize(512)), data, port)
                            .uri())
                    .put("/dossiers/_doc/1", "{\"code\": \"H23-230615\"}");
            orphan = killed.engine();
            killed.kill();
        }

        // at once: the orphan is most likely still closing
        try (EmbeddedElasticsearch elasticsearch = EmbeddedElasticsearch.start(data, PROGRAMS, port, "512m")) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(new Requests(elasticsearch.uri()).get("/dossiers/_doc/1"))
                    .contains("H23-230615");
        }
    }

    @Test
    void a_node_whose_parent_is_killed_ends_by_itself() {
        try (AnotherInstance killed = AnotherInstance.running("elasticsearch", data, PROGRAMS, 0)) {
            ProcessHandle node = killed.engine();
            killed.kill();
            await().atMost(Duration.ofSeconds(40)).until(() -> !node.isAlive());
        }
    }

    @Test
    void a_port_in_use_is_refused_in_one_sentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> EmbeddedElasticsearch.start(data, PROGRAMS, port, "512m"))
                    .isInstanceOf(EngineException.class)
                    .hasMessage("Port " + port
                            + " on 127.0.0.1 is taken by another program: stop that program or choose another port.");
        }
    }

    @Test
    void listens_on_loopback_only() throws Exception {
        EmbeddedElasticsearch elasticsearch = SharedEngines.elasticsearch();
        assertThat(ListeningAddresses.of(elasticsearch.uri().getPort())).containsExactly("127.0.0.1");
        Path folder =
                Path.of("target", "engines", "run-" + ProcessHandle.current().pid(), "elasticsearch");
        try (Stream<String> bound = Files.lines(folder.resolve("logs").resolve("transport.ports"))) {
            assertThat(bound).isNotEmpty().allMatch(address -> address.startsWith("127.0.0.1:"));
        }
    }

    @Test
    void new_indices_have_one_shard_and_no_replica() {
        Requests requests = new Requests(SharedEngines.elasticsearchUri());
        requests.put("/plain", "{}");
        assertThat(requests.get("/plain/_settings"))
                .contains("\"number_of_shards\":\"1\"", "\"number_of_replicas\":\"0\"");
        assertThat(requests.get("/_cluster/health/plain")).contains("\"status\":\"green\"");
    }

    @Test
    void answers_who_it_is_as_the_distribution_does() {
        assertThat(new Requests(SharedEngines.elasticsearchUri()).get("/"))
                .contains("\"number\":\"9.5.3\"", "\"cluster_uuid\"", "\"tagline\":\"You Know, for Search\"");
    }
}
