package vn.thanhdong.commandservice.connections;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.procedures.event.PaperIssued;

/**
 * A paper's proof opens the whole event of its issue to everybody who holds the paper, so that event names no session: two
 * papers would tell that they come from one, and their proofs would not fit into a code any more. What was recorded with
 * it under the same request names the session.
 */
final class PapersWithoutSession implements MessageDispatchInterceptor<EventMessage<?>> {

    private static final Set<String> SESSION = Set.of(EventMetadata.SESSION);

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> messages) {
        return (index, message) -> message.getPayload() instanceof PaperIssued
                ? message.withMetaData(message.getMetaData().withoutKeys(SESSION))
                : message;
    }
}
