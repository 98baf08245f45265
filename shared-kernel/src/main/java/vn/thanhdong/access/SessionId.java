package vn.thanhdong.access;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One person's stay between signing in and out, in one browser. It is random and says nothing by itself: only
 * {@link vn.thanhdong.access.event.ConnectionSeen} tells, sealed, from where that was.
 *
 * @param value a UUID, lower case
 */
public record SessionId(String value) {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public SessionId {
        Objects.requireNonNull(value, "value");
        if (!UUID_TEXT.matcher(value).matches()) {
            throw new IllegalArgumentException("A session's id is a UUID");
        }
    }

    /** A new one, 122 random bits. */
    public static SessionId fresh() {
        return new SessionId(UUID.randomUUID().toString());
    }

    /** What a message's metadata holds; empty when it is none, for nothing else may come into an event's metadata. */
    public static Optional<SessionId> of(@Nullable Object given) {
        return given instanceof String text && UUID_TEXT.matcher(text).matches()
                ? Optional.of(new SessionId(text))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
