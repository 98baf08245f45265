package vn.thanhdong.eventstore.log;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.note.VerifierKey;
import vn.thanhdong.verifiablelog.witness.Witness;

/**
 * How the log is published.
 *
 * @param file where the last checkpoint is kept once more; null for nowhere
 * @param every how often it is looked whether the log grew
 * @param witness who confirms each checkpoint before it is published
 */
public record LogSettings(@Nullable Path file, Duration every, Optional<Witness> witness) {

    /** Once a second, by nobody else, kept in the database alone. */
    public static final LogSettings PLAIN = new LogSettings(null, Duration.ofSeconds(1), Optional.empty());

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /**
     * From settings as they are written.
     *
     * @param file blank for nowhere
     * @param witnessUrl its submission prefix; blank for no witness
     * @param witnessKey its verifier key, of the type 4
     * @throws LogBroken address or key of the witness are none
     */
    public static LogSettings of(String file, Duration every, String witnessUrl, String witnessKey) {
        return new LogSettings(file.isBlank() ? null : Path.of(file), every, witness(witnessUrl, witnessKey));
    }

    private static Optional<Witness> witness(String url, String key) {
        if (url.isBlank()) {
            return Optional.empty();
        }
        if (!url.matches("https?://\\S+")) {
            throw new LogBroken("LOG_WITNESS_URL is not an address of the form https://…: " + url + ".");
        }
        try {
            HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
            return Optional.of(new Witness(URI.create(url), VerifierKey.parse(key.strip()), http));
        } catch (MalformedLogData e) {
            throw new LogBroken(
                    "LOG_WITNESS_KEY is not the verifier key of a witness, name+id+key: " + e.getMessage() + ".");
        }
    }
}
