package vn.thanhdong.verifiablelog.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanhdong.verifiablelog.Checkpoint;
import vn.thanhdong.verifiablelog.InclusionProof;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.TlogProof;
import vn.thanhdong.verifiablelog.note.SignedNote;

class CompactProofTest {

    private static final String SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    /** Digits that QR version 25-L holds beside an address of 60 letters. */
    private static final int ROOM = 2_907;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 255, 256, 257, 1_000_003, 1_600_000, 10_000_000})
    void a_compact_proof_expands_to_the_same_text_and_that_is_a_valid_proof(long size) {
        for (int seed = 0; seed < 10; seed++) {
            var samples = new SamplePaperProofs(seed, seed % 3);
            TlogProof proof = samples.proof(size, SHA256);

            byte[] compact = CompactProof.of(proof);
            TlogProof read = CompactProof.expand(Digits.bytes(Digits.of(compact)));

            assertThat(read.text()).isEqualTo(proof.text());
            OpenedEntry opened = OpenedEntry.of(read);
            assertThat(opened.agrees()).isTrue();
            assertThat(opened.event().payload()).contains(SHA256);
            SignedNote note = SignedNote.parse(read.checkpoint());
            assertThat(note.isSignedBy(samples.log().verifier())).isTrue();
            Checkpoint head = Checkpoint.parse(note.text());
            assertThat(new InclusionProof(read.index(), head.size(), read.hashes()).proves(opened.leaf(), head.root()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"1600000, 0", "1600000, 1", "10000000, 0"})
    void a_log_of_a_province_fits_into_the_code(long size, int witnesses) {
        for (int seed = 0; seed < 10; seed++) {
            TlogProof proof = new SamplePaperProofs(seed, witnesses).proof(size, SHA256);

            assertThat(Digits.of(CompactProof.of(proof))).hasSizeLessThanOrEqualTo(ROOM);
            assertThat(CompactProof.digits(proof, ROOM)).contains(Digits.of(CompactProof.of(proof)));
        }
    }

    @Test
    void where_there_is_too_little_room_the_witnesses_go_first_and_then_all_of_it() {
        TlogProof proof = new SamplePaperProofs(1, 6).proof(10_000_000, SHA256);
        TlogProof alone = new SamplePaperProofs(1, 0).proof(10_000_000, SHA256);

        String digits = CompactProof.digits(proof, ROOM).orElseThrow();
        SignedNote note =
                SignedNote.parse(CompactProof.expand(Digits.bytes(digits)).checkpoint());
        assertThat(note.signatures()).hasSize(1);
        assertThat(SignedNote.parse(proof.checkpoint()).text()).isEqualTo(note.text());
        assertThat(CompactProof.digits(alone, 2_000)).isEmpty();
    }

    @Test
    void a_single_changed_byte_is_never_the_same_valid_proof() {
        var samples = new SamplePaperProofs(5, 0);
        byte[] compact = CompactProof.of(samples.proof(1_600_000, SHA256));

        for (int i = 0; i < compact.length; i++) {
            byte[] changed = compact.clone();
            changed[i] ^= 1;
            assertThat(isValid(changed, samples)).as("byte %d", i).isFalse();
        }
    }

    @Test
    void what_is_cut_off_lengthened_or_invented_is_refused() {
        byte[] compact = CompactProof.of(new SamplePaperProofs(5, 1).proof(1_600_000, SHA256));

        for (int length = 0; length < compact.length; length++) {
            byte[] cut = Arrays.copyOf(compact, length);
            assertThatThrownBy(() -> CompactProof.expand(cut)).isInstanceOf(MalformedLogData.class);
        }
        assertThatThrownBy(() -> CompactProof.expand(Arrays.copyOf(compact, compact.length + 1)))
                .isInstanceOf(MalformedLogData.class);
        var random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            byte[] noise = new byte[1 + random.nextInt(200)];
            random.nextBytes(noise);
            noise[0] = 1;
            assertThatThrownBy(() -> CompactProof.expand(noise)).isInstanceOf(MalformedLogData.class);
        }
        assertThatThrownBy(() -> Digits.bytes("0123")).isInstanceOf(MalformedLogData.class);
        assertThatThrownBy(() -> Digits.bytes("12a")).isInstanceOf(MalformedLogData.class);
    }

    @Test
    void a_proof_that_opens_nothing_or_something_else_has_no_compact_form() {
        TlogProof proof = new SamplePaperProofs(3, 0).proof(1_000, SHA256);
        TlogProof another = new SamplePaperProofs(4, 0).proof(1_000, SHA256);

        var closed = new TlogProof(Optional.empty(), proof.index(), proof.hashes(), proof.checkpoint());
        assertThatThrownBy(() -> CompactProof.of(closed)).isInstanceOf(MalformedLogData.class);
        var mixed = new TlogProof(another.extra(), proof.index(), proof.hashes(), proof.checkpoint());
        assertThatThrownBy(() -> CompactProof.of(mixed)).isInstanceOf(MalformedLogData.class);
    }

    private static boolean isValid(byte[] compact, SamplePaperProofs samples) {
        try {
            TlogProof read = CompactProof.expand(compact);
            SignedNote note = SignedNote.parse(read.checkpoint());
            return OpenedEntry.of(read).agrees()
                    && note.isSignedBy(samples.log().verifier());
        } catch (MalformedLogData refused) {
            return false;
        }
    }
}
