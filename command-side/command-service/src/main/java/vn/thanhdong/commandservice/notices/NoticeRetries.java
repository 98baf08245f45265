package vn.thanhdong.commandservice.notices;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import vn.thanhdong.access.Actor;
import vn.thanhdong.command.Answer;
import vn.thanhdong.eventstore.outbox.Outbox;
import vn.thanhdong.eventstore.outbox.OutboxEntry;
import vn.thanhdong.notices.command.NoticeRefusal;
import vn.thanhdong.notices.command.RetryNotice;
import vn.thanhdong.notices.model.NoticePolicy;

/** Puts a notice back to be tried at once, for who may ask for that, and records that they did, in one transaction. */
final class NoticeRetries {

    private final Outbox outbox;
    private final NoticeRecords records;

    NoticeRetries(Outbox outbox, NoticeRecords records) {
        this.outbox = outbox;
        this.records = records;
    }

    @CommandHandler
    Answer handle(RetryNotice command, @MetaDataValue(value = "verifiedActor", required = true) Actor actor) {
        if (!NoticePolicy.mayRetry(actor.role())) {
            return Answer.refused(NoticeRefusal.NOT_YOURS.because());
        }
        Optional<OutboxEntry> again = outbox.retry(command.noticeId());
        if (again.isEmpty()) {
            return Answer.refused(NoticeRefusal.NOT_WAITING.because());
        }
        return new Answer.Done(command.noticeId(), records.retried(again.get()));
    }
}
