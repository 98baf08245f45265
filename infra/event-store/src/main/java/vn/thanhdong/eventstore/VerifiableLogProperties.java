package vn.thanhdong.eventstore;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.thanhdong.eventstore.log.LogSettings;

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

    LogSettings settings() {
        return LogSettings.of(file, every, witnessUrl, witnessKey);
    }
}
