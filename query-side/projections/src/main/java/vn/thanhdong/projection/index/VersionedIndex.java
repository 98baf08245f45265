package vn.thanhdong.projection.index;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One derivation of a projection: index {@code dossiers-v3} behind the alias {@code dossiers}.
 *
 * @param projection name of the projection and of the alias
 * @param number from 1, higher for each rebuild
 */
public record VersionedIndex(String projection, int number) {

    private static final Pattern NAME = Pattern.compile("(.+)-v(\\d+)");

    /** Name of the index, and of the processor that follows the log for it: a token belongs to one index. */
    public String name() {
        return projection + "-v" + number;
    }

    /** What an index name says; empty for another projection's or a foreign index. */
    static Optional<VersionedIndex> parse(String projection, String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() && matcher.group(1).equals(projection)
                ? Optional.of(new VersionedIndex(projection, Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
