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
import vn.thanhdong.notices.StaffMail;
import vn.thanhdong.notices.command.ChooseStaffMail;
import vn.thanhdong.notices.command.NoticeRefusal;
import vn.thanhdong.notices.event.StaffMailChosen;

/** Records what officials choose about e-mails. */
final class StaffMailChoosing {

    private final EventAppender events;
    private final StaffDirectory staff;
    private final Clock clock;

    StaffMailChoosing(EventAppender events, StaffDirectory staff, Clock clock) {
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    @CommandHandler
    Answer handle(ChooseStaffMail command, @MetaDataValue(value = "verifiedActor", required = true) Actor actor) {
        if (!command.person().equals(actor.person())) {
            return Answer.refused(NoticeRefusal.NOT_YOUR_NOTICES.because());
        }
        if (command.mail() != StaffMail.OFF && staff.addressOf(command.person()).isEmpty()) {
            return Answer.refused(NoticeRefusal.NO_MAIL_ADDRESS.because());
        }
        String choices = StaffMailChoices.nameOf(command.person());
        long sequence = events.nextSequence(choices);
        events.append(List.of(new AggregateHistory(
                "StaffMail",
                choices,
                sequence,
                List.of(new StaffMailChosen(command.person(), clock.instant(), command.mail())),
                Map.of())));
        return new Answer.Done(choices, sequence);
    }
}
