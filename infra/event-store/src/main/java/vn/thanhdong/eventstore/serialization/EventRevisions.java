package vn.thanhdong.eventstore.serialization;

import org.axonframework.serialization.Revision;
import org.axonframework.serialization.RevisionResolver;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.event.DomainEvent;

/** The revision of an event class: what {@link Revision} says, {@code "1"} where it says nothing. */
public final class EventRevisions implements RevisionResolver {

    @Override
    public @Nullable String revisionOf(Class<?> payloadType) {
        Revision revision = payloadType.getAnnotation(Revision.class);
        if (revision != null) {
            return revision.value();
        }
        return DomainEvent.class.isAssignableFrom(payloadType) ? "1" : null;
    }
}
