package vn.thanhdong.access;

import java.util.Objects;
import java.util.Optional;

/**
 * Why somebody asks to be shown what is not theirs, in their own words. It is recorded in the clear, so that whoever
 * audits the auditor can read it for ever: it names files and plans, not people.
 *
 * @param words 10 to 500 characters and two words at least
 */
public record AccessReason(String words) {

    /** Fewer say nothing. */
    public static final int SHORTEST = 10;

    public static final int LONGEST = 500;

    public AccessReason {
        Objects.requireNonNull(words, "words");
        if (!isSaid(words)) {
            throw new IllegalArgumentException("A reason has " + SHORTEST + " to " + LONGEST + " characters");
        }
    }

    /** What was typed as a reason; empty when it is none. */
    public static Optional<AccessReason> of(String typed) {
        String words = typed.strip();
        return isSaid(words) ? Optional.of(new AccessReason(words)) : Optional.empty();
    }

    private static boolean isSaid(String words) {
        return words.length() >= SHORTEST
                && words.length() <= LONGEST
                && words.matches("(?s).*\\p{L}{2,}\\s+\\S*\\p{L}{2,}.*");
    }
}
