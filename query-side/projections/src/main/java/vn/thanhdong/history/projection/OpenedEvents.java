package vn.thanhdong.history.projection;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;

/** Opens the personal values in events that somebody with the right to them reads. */
@FunctionalInterface
public interface OpenedEvents {

    /** The same events in the same order, personal values known or erased. */
    List<EventMessage<?>> open(List<? extends EventMessage<?>> sealed);
}
