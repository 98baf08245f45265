package vn.thanhdong.commandservice.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.NetworkAddress;
import vn.thanhdong.access.NetworkOrigin;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.SessionId;
import vn.thanhdong.access.command.RecordConnection;
import vn.thanhdong.access.event.ConnectionSeen;
import vn.thanhdong.command.Answer;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.eventstore.personal.KeyedHash;
import vn.thanhdong.eventstore.personal.MasterKey;

class ConnectionRecordingTest {

    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final PersonId ERASED = new PersonId("erased");

    private final String session = SessionId.fresh().value();
    private final KeyedHash hash = new KeyedHash(MasterKey.of(new byte[32]));
    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final ConnectionRecording recording =
            new ConnectionRecording(new EventAppender(store), hash, ERASED::equals, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void a_session_has_one_event_for_each_address_under_the_key_of_who_acts() {
        recording.handle(from("113.160.12.7", "Firefox"), citizen("p"));
        Answer answer = recording.handle(from("2001:db8::1", ""), citizen("p"));

        assertThat(answer).isEqualTo(new Answer.Done(session, 1));
        assertThat(recorded())
                .containsExactly(
                        seen(new NetworkOrigin("113.160.12.7", "Firefox"), hash.networkAddress("113.160.12.7")),
                        seen(new NetworkOrigin("2001:db8::1", ""), hash.networkAddress("2001:db8::1")));
    }

    @Test
    void of_who_was_erased_nothing_is_recorded() {
        assertThat(recording.handle(from("113.160.12.7", "Firefox"), citizen(ERASED.value())))
                .isInstanceOf(Answer.Done.class);
        assertThat(recorded()).isEmpty();
    }

    private RecordConnection from(String address, String agent) {
        return new RecordConnection(new SessionId(session), new NetworkAddress(address), agent);
    }

    private ConnectionSeen seen(NetworkOrigin origin, String addressHash) {
        return new ConnectionSeen(session, NOW, Personal.known(new PersonId("p"), origin), addressHash);
    }

    private List<Object> recorded() {
        return store.readEvents(session)
                .asStream()
                .<Object>map(event -> event.getPayload())
                .toList();
    }

    private static Actor citizen(String person) {
        return new Actor(new PersonId(person), Role.CITIZEN, Optional.empty(), Optional.empty());
    }
}
