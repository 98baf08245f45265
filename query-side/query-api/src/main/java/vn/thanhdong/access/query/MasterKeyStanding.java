package vn.thanhdong.access.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Answer to {@link GetMasterKeyStanding}.
 *
 * @param keyId id of the master key that wraps from now on, 16 hexadecimal digits; it says nothing else of the key
 * @param keys keys of persons under it
 * @param others keys of persons under former ones; they are being wrapped anew
 * @param lastChange when the last change was finished; empty when the first master key is still in use
 */
public record MasterKeyStanding(String keyId, long keys, List<Former> others, Optional<Instant> lastChange) {

    /**
     * Keys that wait.
     *
     * @param keyId of the former master key; empty for keys from the time when they did not say it
     */
    public record Former(String keyId, long keys) {}

    public MasterKeyStanding {
        others = List.copyOf(others);
    }

    /** How many wait to be wrapped anew. */
    public long waiting() {
        return others.stream().mapToLong(Former::keys).sum();
    }
}
