package vn.thanhdong.eventstore.log;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
}
