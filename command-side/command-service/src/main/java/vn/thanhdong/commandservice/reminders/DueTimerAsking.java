package vn.thanhdong.commandservice.reminders;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thanhdong.commandservice.SystemCommands;
import vn.thanhdong.procedures.command.CheckDueDate;

/** Asks the dossiers whose time has come. What comes of it is theirs to decide; one that cannot be asked waits a while. */
final class DueTimerAsking {

    private static final Logger LOG = LoggerFactory.getLogger(DueTimerAsking.class);
    private static final int AT_ONCE = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration AGAIN_AFTER = Duration.ofMinutes(1);

    private final DueTimers timers;
    private final SystemCommands commands;
    private final Clock clock;

    DueTimerAsking(DueTimers timers, SystemCommands commands, Clock clock) {
        this.timers = timers;
        this.commands = commands;
        this.clock = clock;
    }

    void ask() {
        List<DueTimer> due = timers.due(clock.instant(), AT_ONCE);
        while (!due.isEmpty()) {
            due.forEach(this::ask);
            due = timers.due(clock.instant(), AT_ONCE);
        }
    }

    private void ask(DueTimer timer) {
        try {
            commands.send(new CheckDueDate(timer.dossier()), UUID.randomUUID().toString(), PATIENCE);
            timers.asked(timer);
        } catch (RuntimeException failure) {
            LOG.warn(
                    "The dossier {} could not be asked about its due date: {}",
                    timer.dossier(),
                    failure.getClass().getSimpleName());
            timers.later(timer, clock.instant().plus(AGAIN_AFTER));
        }
    }
}
