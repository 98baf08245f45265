package vn.thanhdong.commandservice.notices;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import vn.thanhdong.access.Actor;
import vn.thanhdong.command.Answer;
import vn.thanhdong.eventstore.AggregateHistory;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.notices.command.NoticeRefusal;
import vn.thanhdong.notices.command.ReadNotices;
import vn.thanhdong.notices.event.NoticesRead;

/**
 * Records how far people have read. Nothing has to be known of before: the furthest that was read counts, so marks that
 * come twice or in another order change nothing.
 */
final class NoticeReading {

    private final EventAppender events;
    private final Clock clock;

    NoticeReading(EventAppender events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @CommandHandler
    Answer handle(ReadNotices command, @MetaDataValue(value = "verifiedActor", required = true) Actor actor) {
        if (!command.person().equals(actor.person()) || command.upTo() < 1) {
            return Answer.refused(NoticeRefusal.NOT_YOUR_NOTICES.because());
        }
        String reader = "notices-of/" + command.person();
        long sequence = events.nextSequence(reader);
        events.append(List.of(new AggregateHistory(
                "NoticeReader",
                reader,
                sequence,
                List.of(new NoticesRead(command.person(), clock.instant(), command.upTo())),
                Map.of())));
        return new Answer.Done(reader, sequence);
    }
}
