package vn.thanhdong.verifiablelog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlogProofTest {

    private static final Hash ONE = Hash.ofBase64("gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ=");
    private static final Hash TWO = Hash.ofBase64("B95lDa8R83lS8n0eG+o0buTxRKQTYFi//1U8anccXmA=");

    @Test
    void a_proof_is_this_text() {
        var proof = new TlogProof(Optional.of("extra".getBytes(UTF_8)), 73_894, List.of(ONE, TWO), "a\nb\n\n— c d\n");
        assertThat(proof.text()).isEqualTo("""
                c2sp.org/tlog-proof@v1
                extra ZXh0cmE=
                index 73894
                gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ=
                B95lDa8R83lS8n0eG+o0buTxRKQTYFi//1U8anccXmA=

                a
                b

                — c d
                """);
        TlogProof read = TlogProof.parse(proof.text());
        assertThat(read.text()).isEqualTo(proof.text());
        assertThat(read.extra()).contains("extra".getBytes(UTF_8));
        assertThat(new TlogProof(Optional.empty(), 0, List.of(), "a\n").text())
                .isEqualTo("c2sp.org/tlog-proof@v1\nindex 0\n\na\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wrong-header\nindex 0\n\ncheckpoint\n",
                "c2sp.org/tlog-proof@v1\nextra !!notbase64!!\nindex 0\n\ncheckpoint\n",
                "c2sp.org/tlog-proof@v1\n\n\ncheckpoint\n",
                "c2sp.org/tlog-proof@v1\nindex notanumber\n\ncheckpoint\n",
                "c2sp.org/tlog-proof@v1\nindex -5\n\ncheckpoint\n",
                "c2sp.org/tlog-proof@v1\nindex 05\n\ncheckpoint\n",
                "c2sp.org/tlog-proof@v1\nindex 0\n!!notbase64!!\n\ncheckpoint\n",
                "c2sp.org/tlog-proof@v1\nindex 0\nAAAA\n\ncheckpoint\n",
                "c2sp.org/tlog-proof@v1\nindex 0\n"
            })
    void nothing_else_is_a_proof(String text) {
        assertThatThrownBy(() -> TlogProof.parse(text)).isInstanceOf(MalformedLogData.class);
    }

    @Test
    void a_checkpoint_is_read_back_from_its_text() {
        String text = """
                example.com/behind-the-sofa
                20852163
                CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
                """;
        var checkpoint = Checkpoint.parse(text);
        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
        assertThat(checkpoint.text()).isEqualTo(text);
        assertThat(Checkpoint.parse(text + "more\n").extensions()).containsExactly("more");
        for (String wrong : List.of(
                text.substring(0, text.length() - 1),
                text + "\n",
                text.replace("20852163", "020852163"),
                text.replace("q2I=", "q2J="),
                "\n" + text,
                "a\n1\n")) {
            assertThatThrownBy(() -> Checkpoint.parse(wrong)).isInstanceOf(MalformedLogData.class);
        }
    }
}
