package vn.thanhdong.eventstore.log;

import java.util.List;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.note.SignedNote;
import vn.thanhdong.verifiablelog.note.SigningKey;
import vn.thanhdong.verifiablelog.note.VerifierKey;

/**
 * By what checkpoints are signed and known.
 *
 * @param origin name of the log, which is the key's name too
 * @param own signs
 * @param former public keys by which earlier checkpoints were signed, after a change of key or name
 */
public record LogKeys(String origin, SigningKey own, List<VerifierKey> former) {

    public LogKeys {
        former = List.copyOf(former);
    }

    /**
     * @param own text of the private key, see {@link SigningKey#fromText}
     * @throws LogBroken a key or the name is none; the sentence does not show the private one
     */
    public static LogKeys of(String origin, String own, List<String> former) {
        try {
            return new LogKeys(
                    origin,
                    SigningKey.fromText(origin, own),
                    former.stream().map(VerifierKey::parse).toList());
        } catch (MalformedLogData e) {
            throw new LogBroken("THANHDONG_LOG_KEY, LOG_ORIGIN or LOG_FORMER_KEYS cannot be used: " + e.getMessage()
                    + ". Make a key with: openssl rand -base64 32, and keep it.");
        }
    }

    /** Whether that note was signed here. */
    boolean vouchFor(SignedNote note) {
        return note.isSignedBy(own.verifier()) || former.stream().anyMatch(note::isSignedBy);
    }
}
