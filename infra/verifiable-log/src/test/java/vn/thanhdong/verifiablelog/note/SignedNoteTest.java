package vn.thanhdong.verifiablelog.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thanhdong.verifiablelog.MalformedLogData;

/** The keys and notes with which golang.org/x/mod/sumdb/note, where the format comes from, tests itself. */
class SignedNoteTest {

    private static final String PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String PETERS_OWN = "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String ENOCH = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
    private static final String TEXT = "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n";
    private static final String BY_PETER =
            "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String BY_ENOCH =
            "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

    private final VerifierKey peter = VerifierKey.parse(PETER);

    @Test
    void a_note_is_signed_to_the_letter() {
        byte[] typed = Base64.getDecoder().decode(PETERS_OWN);
        var key = SigningKey.of("PeterNeumann", Arrays.copyOfRange(typed, 1, 33));
        assertThat(key.verifier().text()).isEqualTo(PETER);
        assertThat(SignedNote.of(TEXT, key).note()).isEqualTo(TEXT + "\n" + BY_PETER);
    }

    @Test
    void who_signed_is_known_by_their_keys_alone() {
        SignedNote note = SignedNote.parse(TEXT + "\n" + BY_PETER + BY_ENOCH);
        assertThat(note.isSignedBy(peter)).isTrue();
        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.note()).isEqualTo(TEXT + "\n" + BY_PETER + BY_ENOCH);
        assertThat(SignedNote.parse(TEXT + "\n" + BY_ENOCH).isSignedBy(peter)).isFalse();
        assertThat(SignedNote.parse(TEXT.replace("cryptography", "cryptographY") + "\n" + BY_PETER)
                        .isSignedBy(peter))
                .isFalse();
        String forged = BY_PETER.replace("9UG/", "9UH/");
        assertThat(SignedNote.parse(TEXT + "\n" + BY_PETER + forged).isSignedBy(peter))
                .as("beside a forged line of the same key nothing counts")
                .isFalse();
    }

    @Test
    void what_is_no_note_is_refused() {
        for (String wrong : List.of(
                TEXT,
                TEXT + "\n",
                TEXT + "\n" + BY_PETER.strip(),
                "\u0001" + TEXT + "\n" + BY_PETER,
                TEXT + "\n" + BY_PETER.replace("PeterNeumann", "Bad Name"),
                TEXT + "\n" + BY_PETER.replace("PeterNeumann", "Bad+Name"),
                TEXT + "\n" + BY_PETER + "Unexpected line.\n",
                TEXT + "\n" + BY_PETER.repeat(101))) {
            assertThatThrownBy(() -> SignedNote.parse(wrong)).isInstanceOf(MalformedLogData.class);
        }
    }

    @Test
    void no_part_of_a_key_and_no_changed_letter_is_taken_for_it() {
        for (int from = 0; from < PETER.length(); from++) {
            for (int to = from + 1; to <= PETER.length(); to++) {
                if (to - from < PETER.length()) {
                    String part = PETER.substring(from, to);
                    assertThatThrownBy(() -> VerifierKey.parse(part)).isInstanceOf(MalformedLogData.class);
                }
            }
            String changed = PETER.substring(0, from) + (char) (PETER.charAt(from) + 1) + PETER.substring(from + 1);
            assertThatThrownBy(() -> VerifierKey.parse(changed)).isInstanceOf(MalformedLogData.class);
        }
        assertThatThrownBy(() -> VerifierKey.parse(ENOCH.replace("af0c", "af0d")))
                .isInstanceOf(MalformedLogData.class);
    }

    /** The key is one of transparency-dev/formats; the time of its signature is read from its bytes. */
    @Test
    void a_witness_signs_time_and_text_and_its_key_has_a_type_of_its_own() {
        String remora = "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2";
        assertThat(VerifierKey.parse(remora).text()).isEqualTo(remora);

        var witness = SigningKey.of("witness.example", new byte[32]);
        VerifierKey asWitness = witness.verifier(VerifierKey.Type.COSIGNATURE);
        NoteSignature signature = witness.cosign(TEXT, 1_679_315_147);
        assertThat(asWitness.verifies(TEXT, signature)).isTrue();
        assertThat(asWitness.verifies(TEXT + "Extendo\n", signature)).isFalse();
        assertThat(witness.verifier().verifies(TEXT, signature)).isFalse();
        byte[] later = signature.bytes();
        later[7]++;
        assertThat(asWitness.verifies(TEXT, new NoteSignature(signature.name(), signature.keyId(), later)))
                .as("the time is signed too")
                .isFalse();
        assertThat(asWitness.verifies(TEXT, witness.sign(TEXT))).isFalse();
    }

    @Test
    void a_private_key_is_read_as_random_bytes_or_as_a_file_of_pkcs8() {
        // RFC 8410, section 10.3, and the public key of section 10.1
        String pem = """
                -----BEGIN PRIVATE KEY-----
                MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
                -----END PRIVATE KEY-----
                """;
        var key = SigningKey.fromText("log", pem);
        assertThat(key.verifier().text()).endsWith("+ARm/RAlphM3+hUG6wWfcO5bIUIaqMLa2ywxcOK1wMWbh");
        assertThat(SigningKey.fromText("log", "1O5y2/kTWErVttjx92n4rTr+fCjL8dT74Jeoj0R1WEI=")
                        .verifier()
                        .text())
                .isEqualTo(key.verifier().text());
        assertThat(key.toString()).doesNotContain("1O5y");
        assertThatThrownBy(() -> SigningKey.fromText("log", "c2hvcnQ=")).isInstanceOf(MalformedLogData.class);
        assertThatThrownBy(() -> SigningKey.fromText("log", "secret words!"))
                .isInstanceOf(MalformedLogData.class)
                .message()
                .doesNotContain("secret");
    }
}
