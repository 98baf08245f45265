package vn.thanhdong.history.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@link GetEventTypes}.
 *
 * @param counted whether the store here can count; where it cannot, every number is 0
 * @param types by name, then by revision; a type that nobody has recorded yet is there as well
 */
public record EventTypes(boolean counted, List<Type> types) {

    /**
     * A type in one revision.
     *
     * @param type stored name, such as {@code procedures.DossierAccepted}
     * @param revision of the stored bytes
     * @param current the revision in which this program writes it; empty when it does not know the type any more
     * @param events how many were recorded
     * @param first when the first was recorded; null without any
     * @param last when the last was recorded; null without any
     */
    public record Type(
            String type,
            String revision,
            String current,
            long events,
            @Nullable Instant first,
            @Nullable Instant last) {

        /** Stored in an older form, and brought to the current one whenever it is read. */
        public boolean isUpcast() {
            return !current.isEmpty() && !current.equals(revision);
        }

        /** Written by another version of the program, and not readable by this one. */
        public boolean isUnknown() {
            return current.isEmpty();
        }
    }

    public EventTypes {
        types = List.copyOf(types);
    }

    /** Events in all. */
    public long events() {
        return types.stream().mapToLong(Type::events).sum();
    }
}
