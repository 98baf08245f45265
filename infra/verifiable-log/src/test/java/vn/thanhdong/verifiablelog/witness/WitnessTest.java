package vn.thanhdong.verifiablelog.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.verifiablelog.Checkpoint;
import vn.thanhdong.verifiablelog.ConsistencyProof;
import vn.thanhdong.verifiablelog.Hash;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.Rfc6962;
import vn.thanhdong.verifiablelog.TiledTree;
import vn.thanhdong.verifiablelog.note.NoteSignature;
import vn.thanhdong.verifiablelog.note.SignedNote;
import vn.thanhdong.verifiablelog.note.SigningKey;
import vn.thanhdong.verifiablelog.note.VerifierKey;

/** Against a witness that keeps the rules of c2sp.org/tlog-witness, over HTTP on this machine. */
class WitnessTest {

    private final SigningKey log = SigningKey.of("log.example", new byte[32]);
    private final SigningKey witness = SigningKey.of("witness.example/w1", new byte[] {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
        31, 32
    });
    private final List<Hash> leaves = new ArrayList<>();
    private HttpServer server;
    private long confirmedSize;
    private Hash confirmedRoot = Rfc6962.empty();
    private int asked;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/submit/add-checkpoint", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_checkpoint_is_confirmed_after_each_growth_and_after_a_restart() throws Exception {
        Witness asking = asking();
        for (int size : List.of(1, 5, 5, 300)) {
            grow(size);
            NoteSignature signature = asking.confirm(checkpoint(), tree()::consistency);
            SignedNote confirmed = checkpoint().with(signature);
            assertThat(confirmed.isSignedBy(witness.verifier(VerifierKey.Type.COSIGNATURE)))
                    .isTrue();
            assertThat(confirmed.isSignedBy(log.verifier())).isTrue();
        }
        assertThat(asked).isEqualTo(4);
        grow(301);
        assertThat(asking().confirm(checkpoint(), tree()::consistency)).isNotNull();
        assertThat(asked).as("first from 0, then from what it was told").isEqualTo(6);
    }

    @Test
    void another_history_and_a_shorter_one_are_told_in_words() throws Exception {
        grow(7);
        asking().confirm(checkpoint(), tree()::consistency);
        leaves.removeLast();
        assertThatThrownBy(() -> asking().confirm(checkpoint(), tree()::consistency))
                .isInstanceOf(WitnessFailure.class)
                .hasMessageContaining("witness.example/w1")
                .hasMessageContaining("has confirmed 7 entries, and this log has 6");
        leaves.set(2, Rfc6962.leaf("another".getBytes(UTF_8)));
        grow(9);
        assertThatThrownBy(() -> asking().confirm(checkpoint(), tree()::consistency))
                .isInstanceOf(WitnessFailure.class)
                .hasMessageContaining("answers 422");
    }

    @Test
    void a_witness_that_is_away_or_signs_with_another_key_confirms_nothing() {
        grow(3);
        var stranger = new Witness(prefix(), log.verifier(VerifierKey.Type.COSIGNATURE), HttpClient.newHttpClient());
        assertThatThrownBy(() -> stranger.confirm(checkpoint(), tree()::consistency))
                .isInstanceOf(WitnessFailure.class)
                .hasMessageContaining("no signature of the key");
        server.stop(0);
        assertThatThrownBy(() -> asking().confirm(checkpoint(), tree()::consistency))
                .isInstanceOf(WitnessFailure.class)
                .hasMessageContaining("does not answer");
    }

    @Test
    void the_request_of_the_specification_is_read_back() {
        String body = """
                old 20852014
                PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
                jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
                5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
                /6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=

                example.com/behind-the-sofa
                20852163
                CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

                — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
                — example.com/behind-the-sofa opLqBQsREYCgu6xQkYQwJr9fo45a62DN9EdmHXnZdXNqlcVGlCum2Wks+49/V6267UEjw6QUXTS5Rovnzv++qbSzm9Q=
                """;
        assertThat(AddCheckpoint.parse(body).body()).isEqualTo(body);
        assertThat(AddCheckpoint.parse(body).oldSize()).isEqualTo(20_852_014);
        assertThatThrownBy(() -> AddCheckpoint.parse(body.substring(4))).isInstanceOf(MalformedLogData.class);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked++;
        AddCheckpoint request =
                AddCheckpoint.parse(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        Checkpoint offered = Checkpoint.parse(request.checkpoint().text());
        if (!request.checkpoint().isSignedBy(log.verifier())) {
            respond(exchange, 403, "");
        } else if (request.oldSize() != confirmedSize) {
            exchange.getResponseHeaders().set("Content-Type", "text/x.tlog.size");
            respond(exchange, 409, confirmedSize + "\n");
        } else if (!new ConsistencyProof(confirmedSize, offered.size(), request.proof())
                .proves(confirmedRoot, offered.root())) {
            respond(exchange, 422, "");
        } else {
            confirmedSize = offered.size();
            confirmedRoot = offered.root();
            String text = request.checkpoint().text();
            respond(
                    exchange,
                    200,
                    log.sign(text).line() + "\n"
                            + witness.cosign(text, 1_679_315_147).line() + "\n");
        }
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Witness asking() {
        return new Witness(prefix(), witness.verifier(VerifierKey.Type.COSIGNATURE), HttpClient.newHttpClient());
    }

    private URI prefix() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/submit/");
    }

    private void grow(int size) {
        while (leaves.size() < size) {
            leaves.add(Rfc6962.leaf(("entry " + leaves.size()).getBytes(UTF_8)));
        }
    }

    private TiledTree tree() {
        List<Hash> now = List.copyOf(leaves);
        return new TiledTree(now.size(), tile -> {
            byte[] hashes = new byte[tile.width() * Hash.SIZE];
            for (int at = 0; at < tile.width(); at++) {
                int first = (int) (tile.index() * 256 + at);
                Hash hash =
                        tile.level() == 0 ? now.get(first) : Rfc6962.root(now.subList(first * 256, first * 256 + 256));
                System.arraycopy(hash.bytes(), 0, hashes, at * Hash.SIZE, Hash.SIZE);
            }
            return hashes;
        });
    }

    private SignedNote checkpoint() {
        return SignedNote.of(new Checkpoint("log.example", leaves.size(), tree().root()).text(), log);
    }
}
