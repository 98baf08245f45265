package vn.thanhdong.reception.model;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import vn.thanhdong.reception.command.QueueCommand;
import vn.thanhdong.territory.WorkingCalendar;

/** Every command of numbers is for today's at the desk that it names: past midnight a new day begins by itself. */
public final class QueueTarget implements CommandTargetResolver {

    private final Clock clock;

    public QueueTarget(Clock clock) {
        this.clock = clock;
    }

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        if (message.getPayload() instanceof QueueCommand command) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
            return new VersionedAggregateIdentifier(QueueDay.idOf(command.agency(), today), null);
        }
        throw new IllegalArgumentException(message.getPayloadType().getName() + " is not a command of numbers");
    }
}
