package vn.thanhdong.eventstore.log;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the log stands.
 *
 * @param head last position that was given
 * @param size leaves in the tree
 * @param publishedSize leaves of the last checkpoint, 0 before the first
 * @param root of the last checkpoint in Base64, empty before the first
 * @param checkpoint the signed note, empty before the first
 * @param publishedAt when it was signed; null before the first
 * @param publicKey verifier key by which it is checked, {@code name+id+key}
 * @param witness name of the witness, empty where none is named
 * @param witnessProblem why it did not confirm the last checkpoint, empty when it did
 * @param check how far the store was compared with the log
 * @param checking whether a pass that a person asked for is under way
 */
public record LogStanding(
        long head,
        long size,
        long publishedSize,
        String root,
        String checkpoint,
        @Nullable Instant publishedAt,
        String publicKey,
        Optional<String> witness,
        String witnessProblem,
        CheckRecord check,
        boolean checking) {}
