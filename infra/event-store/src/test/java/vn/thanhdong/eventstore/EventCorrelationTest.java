package vn.thanhdong.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.SessionId;
import vn.thanhdong.event.EventMetadata;

class EventCorrelationTest {

    private final SessionId session = SessionId.fresh();

    @Test
    void what_a_message_sets_off_names_the_session_of_who_sent_it() {
        assertThat(carried(session.value())).containsEntry(EventMetadata.SESSION, session.value());
    }

    @Test
    void nothing_but_an_opaque_id_is_taken_for_a_session() {
        assertThat(carried("113.160.12.7")).doesNotContainKey(EventMetadata.SESSION);
        assertThat(carried(session.value() + " from 113.160.12.7")).doesNotContainKey(EventMetadata.SESSION);
    }

    private static Map<String, Object> carried(String given) {
        var message = GenericCommandMessage.asCommandMessage("do it").andMetaData(Map.of(EventMetadata.SESSION, given));
        return new HashMap<>(new EventCorrelation().correlationDataFor(message));
    }
}
