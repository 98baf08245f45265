package vn.thanhdong.eventstore;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.thanhdong.eventstore.log.LogSettings;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.note.VerifierKey;
import vn.thanhdong.verifiablelog.witness.Witness;

/**
 * How the verifiable log is published, {@code thanhdong.log}.
 *
 * @param origin its name, without spaces and plus, the same for as long as it lives
 * @param file where the last checkpoint is kept once more, outside the database; blank for nowhere
 * @param every how often it is looked whether there is something to publish
 * @param formerKeys verifier keys of earlier checkpoints, after a change of key or name
 * @param witnessUrl submission prefix of a witness; blank for none
 * @param witnessKey verifier key of the witness, of the type 4
 */
@ConfigurationProperties("thanhdong.log")
record VerifiableLogProperties(
        @DefaultValue("thanhdong.example/log") String origin,
        @DefaultValue("") String file,
        @DefaultValue("1s") Duration every,
        @DefaultValue List<String> formerKeys,
        @DefaultValue("") String witnessUrl,
        @DefaultValue("") String witnessKey) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    LogSettings settings() {
        return new LogSettings(file.isBlank() ? null : Path.of(file), every, witness());
    }

    private Optional<Witness> witness() {
        if (witnessUrl.isBlank()) {
            return Optional.empty();
        }
        if (!witnessUrl.matches("https?://.+")) {
            throw new IllegalArgumentException(
                    "LOG_WITNESS_URL is not an address of the form https://…: " + witnessUrl);
        }
        try {
            HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
            return Optional.of(new Witness(URI.create(witnessUrl), VerifierKey.parse(witnessKey.strip()), http));
        } catch (MalformedLogData e) {
            throw new IllegalArgumentException(
                    "LOG_WITNESS_KEY is not the verifier key of a witness," + " name+id+key: " + e.getMessage(), e);
        }
    }
}
