package vn.thanhdong.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.Registration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.NetworkAddress;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.SessionId;
import vn.thanhdong.access.command.RecordConnection;
import vn.thanhdong.command.Answer;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.reception.KioskActor;

/** What is recorded of from where people act, and when. */
class ConnectionsTest {

    private static final Actor CITIZEN = citizen("p");

    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final List<CommandMessage<?>> sent = new ArrayList<>();
    private final Connections connections =
            new Connections(DefaultCommandGateway.builder().commandBus(bus).build(), Actor::toString);
    private final MockHttpSession browser = new MockHttpSession();
    private Registration commandSide;

    @BeforeEach
    void answers() {
        commandSide = bus.subscribe(RecordConnection.class.getName(), message -> {
            sent.add(message);
            return new Answer.Done("session", 0);
        });
    }

    @AfterEach
    void nobodyAsks() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void an_address_is_recorded_once_in_a_session_and_another_one_once_more() {
        SessionId session = askedFrom("113.160.12.7", CITIZEN).orElseThrow();
        assertThat(askedFrom("::ffff:113.160.12.7", CITIZEN)).contains(session);
        assertThat(askedFrom("2001:DB8::1", CITIZEN)).contains(session);
        assertThat(askedFrom("113.160.12.7", CITIZEN)).contains(session);

        assertThat(sent)
                .extracting(message -> (Object) message.getPayload())
                .containsExactly(
                        new RecordConnection(session, new NetworkAddress("113.160.12.7"), "Firefox"),
                        new RecordConnection(session, new NetworkAddress("2001:db8::1"), "Firefox"));
        assertThat(sent)
                .allMatch(
                        message -> session.value().equals(message.getMetaData().get(EventMetadata.SESSION)));
    }

    @Test
    void each_person_has_a_session_of_their_own_in_the_same_browser() {
        assertThat(askedFrom("113.160.12.7", CITIZEN)).isNotEqualTo(askedFrom("113.160.12.7", citizen("q")));
        assertThat(sent).hasSize(2);
    }

    @Test
    void while_the_command_side_does_not_answer_the_page_goes_on_and_the_next_message_tries_again() {
        commandSide.cancel();
        SessionId session = askedFrom("113.160.12.7", CITIZEN).orElseThrow();
        assertThat(sent).isEmpty();

        answers();
        assertThat(askedFrom("113.160.12.7", CITIZEN)).contains(session);
        assertThat(sent).hasSize(1);
    }

    @Test
    void beside_a_page_without_a_session_and_at_a_kiosk_there_is_none() {
        assertThat(connections.session(CITIZEN)).isEmpty();
        var program = new MockHttpServletRequest();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(program));
        assertThat(connections.session(CITIZEN)).isEmpty();
        assertThat(program.getSession(false)).isNull();
        assertThat(askedFrom("113.160.12.7", KioskActor.ACTOR)).isEmpty();
        assertThat(sent).isEmpty();
    }

    private Optional<SessionId> askedFrom(String address, Actor actor) {
        var request = new MockHttpServletRequest();
        request.setSession(browser);
        request.setRemoteAddr(address);
        request.addHeader("User-Agent", "Firefox");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return connections.session(actor);
    }

    private static Actor citizen(String person) {
        return new Actor(new PersonId(person), Role.CITIZEN, Optional.empty(), Optional.empty());
    }
}
