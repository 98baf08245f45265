package vn.thanhdong.commandservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.SessionId;
import vn.thanhdong.command.CommandMetadata;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.eventstore.EventCorrelation;
import vn.thanhdong.identity.IdentitySecret;
import vn.thanhdong.identity.IdentitySigner;
import vn.thanhdong.identity.IdentityVerifier;

/** What a verified command hands on to its events. */
class VerifiedActorTest {

    private static final Actor CITIZEN = new Actor(new PersonId("p"), Role.CITIZEN, Optional.empty(), Optional.empty());
    private static final IdentitySecret SECRET = IdentitySecret.of("0123456789".repeat(4));

    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();

    @Test
    void every_event_of_a_session_names_it_and_whatever_else_is_said_to_be_one_is_dropped() {
        var verifier = new IdentityVerifier(SECRET, person -> Set.of(), Clock.systemUTC(), Set.of(CITIZEN));
        bus.registerHandlerInterceptor(new VerifiedActor(verifier));
        bus.subscribe(
                String.class.getName(),
                message -> new EventCorrelation()
                        .correlationDataFor(CurrentUnitOfWork.get().getMessage()));
        String session = SessionId.fresh().value();

        assertThat(handedOn(session)).containsEntry(EventMetadata.ACTOR, "p").containsEntry("session", session);
        assertThat(handedOn("113.160.12.7"))
                .containsEntry(EventMetadata.ACTOR, "p")
                .doesNotContainKey("session");
    }

    private Map<String, Object> handedOn(String session) {
        String token = new IdentitySigner(SECRET, Clock.systemUTC()).sign(CITIZEN);
        var command = GenericCommandMessage.asCommandMessage("do it")
                .andMetaData(Map.of(CommandMetadata.IDENTITY, token, EventMetadata.SESSION, session));
        return DefaultCommandGateway.builder().commandBus(bus).build().<Map<String, Object>>sendAndWait(command);
    }
}
