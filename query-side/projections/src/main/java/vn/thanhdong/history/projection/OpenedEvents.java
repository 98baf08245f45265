package vn.thanhdong.history.projection;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import vn.thanhdong.access.projection.VisibleDossiers.Visible;

/** Opens the personal values in events that somebody with the right to them reads. */
@FunctionalInterface
public interface OpenedEvents {

    /** The same events in the same order, personal values known or erased. */
    List<EventMessage<?>> open(List<? extends EventMessage<?>> sealed);

    /** The same for those who may see all, and nothing opened for others. */
    default OpenedEvents asFarAs(Visible seen) {
        return seen == Visible.ALL ? this : List::copyOf;
    }
}
