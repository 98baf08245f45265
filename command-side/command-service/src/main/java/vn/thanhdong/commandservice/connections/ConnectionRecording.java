package vn.thanhdong.commandservice.connections;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.NetworkOrigin;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.command.RecordConnection;
import vn.thanhdong.access.event.ConnectionSeen;
import vn.thanhdong.command.Answer;
import vn.thanhdong.eventstore.AggregateHistory;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.eventstore.personal.KeyedHash;

/** Records from where people act, each time that a session is seen at another address. */
final class ConnectionRecording {

    private final EventAppender events;
    private final KeyedHash hash;
    private final Predicate<PersonId> erased;
    private final Clock clock;

    ConnectionRecording(EventAppender events, KeyedHash hash, Predicate<PersonId> erased, Clock clock) {
        this.events = events;
        this.hash = hash;
        this.erased = erased;
        this.clock = clock;
    }

    @CommandHandler
    Answer handle(RecordConnection command, @MetaDataValue(value = "verifiedActor", required = true) Actor actor) {
        String session = command.session().value();
        long sequence = events.nextSequence(session);
        if (erased.test(actor.person())) { // there is no key to seal it with, and never will be
            return new Answer.Done(session, sequence);
        }
        events.append(List.of(new AggregateHistory(
                "SignInSession",
                session,
                sequence,
                List.of(new ConnectionSeen(
                        session,
                        clock.instant(),
                        Personal.known(
                                actor.person(),
                                new NetworkOrigin(command.address().value(), command.agent())),
                        hash.networkAddress(command.address().value()))),
                Map.of())));
        return new Answer.Done(session, sequence);
    }
}
