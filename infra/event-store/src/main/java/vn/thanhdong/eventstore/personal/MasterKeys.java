package vn.thanhdong.eventstore.personal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The master key that wraps keys from now on, and those that did before: as long as anything in the keys database is
 * wrapped by one of these, or a backup that may be restored is, it has to be given.
 *
 * @param former in any order
 */
public record MasterKeys(MasterKey current, List<MasterKey> former) {

    /** Name of the environment variable that holds the former ones, Base64, with commas between them. */
    public static final String FORMER_VARIABLE = "THANHDONG_FORMER_MASTER_KEYS";

    public MasterKeys {
        Objects.requireNonNull(current, "current");
        MasterKey now = current;
        former = former.stream().filter(one -> !one.equals(now)).distinct().toList();
    }

    /** There was never another one. */
    public static MasterKeys only(MasterKey current) {
        return new MasterKeys(current, List.of());
    }

    /**
     * From texts as they stand in the environment.
     *
     * @param former Base64 with commas between them; empty when there are none
     * @throws IllegalArgumentException one of them is no key; the sentence shows none of them
     */
    public static MasterKeys of(String current, String former) {
        return new MasterKeys(
                MasterKey.fromBase64(current, MasterKey.ENVIRONMENT_VARIABLE),
                Arrays.stream(former.split(","))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .map(text -> MasterKey.fromBase64(text, FORMER_VARIABLE))
                        .toList());
    }

    /** All of them, the current one first. */
    Stream<MasterKey> all() {
        return Stream.concat(Stream.of(current), former.stream());
    }
}
