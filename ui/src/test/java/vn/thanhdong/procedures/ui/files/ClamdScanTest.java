package vn.thanhdong.procedures.ui.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ClamdScanTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Test
    void what_is_harmful_is_named_and_everything_else_passes() throws IOException {
        byte[] large = new byte[200_000]; // several pieces
        Arrays.fill(large, (byte) 'a');
        try (var clamd = new Clamd(1_000_000)) {
            ClamdScan scan = ClamdScan.at("127.0.0.1:" + clamd.port(), PATIENCE);
            scan.requireThere();
            assertThat(scan.found(stream(large))).isEmpty();
            assertThat(scan.found(stream(new byte[0]))).isEmpty();
            assertThat(scan.found(stream(("before " + Clamd.HARM + " after").getBytes(UTF_8))))
                    .contains("Eicar-Test-Signature");
        }
    }

    @Test
    void what_the_scanner_does_not_answer_counts_as_unknown() throws IOException {
        try (var clamd = new Clamd(1_000)) {
            ClamdScan scan = ClamdScan.at("127.0.0.1:" + clamd.port(), PATIENCE);
            assertThatThrownBy(() -> scan.found(stream(new byte[2_000])))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("size limit exceeded");
        }
        ClamdScan away;
        try (var clamd = new Clamd(1_000)) {
            away = ClamdScan.at("127.0.0.1:" + clamd.port(), PATIENCE);
        }
        assertThatThrownBy(() -> away.found(stream(new byte[10]))).isInstanceOf(IOException.class);
        assertThatThrownBy(away::requireThere).isInstanceOf(IOException.class);
    }

    @Test
    void an_address_that_is_none_is_refused_at_the_start() {
        for (String address : new String[] {"clamd", "clamd:", ":3310", "clamd:seventy", "clamd:70000"}) {
            assertThatThrownBy(() -> ClamdScan.at(address, PATIENCE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("CLAMD_ADDRESS");
        }
    }

    private static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }
}
