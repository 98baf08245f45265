package vn.thanhdong.commandservice.reminders;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.commandservice.SystemCommands;

/**
 * Reminders of due dates. Unlike what tells people something, the processor begins at the tail of the log: what it writes
 * are timers, which follow from the events like a projection, so that dossiers get theirs that are older than it.
 */
@Configuration(proxyBeanMethods = false)
public class RemindersConfiguration {

    static final String PROCESSOR = "due-timers";
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    @Bean
    DueTimers dueTimers(JdbcTemplate jdbc) {
        return new DueTimers(jdbc);
    }

    @Bean
    ConfigurerModule dueTimerSetting(DueTimers timers, CatalogueInForce catalogue) {
        return configurer -> configurer
                .eventProcessing()
                .registerPooledStreamingEventProcessor(
                        PROCESSOR,
                        org.axonframework.config.Configuration::eventStore,
                        // no token is the tail of either store; asking for it would need a store that answers
                        (axon, builder) -> builder.initialToken(source -> null)
                                .initialSegmentCount(1)
                                .batchSize(500))
                .assignHandlerTypesMatching(PROCESSOR, type -> type == DueTimerSetting.class)
                // a timer is not passed over because the database was away: the batch is tried again
                .registerListenerInvocationErrorHandler(PROCESSOR, axon -> PropagatingErrorHandler.instance())
                .registerEventHandler(axon -> new DueTimerSetting(timers, catalogue));
    }

    /** One process at a time asks; a dossier that is asked twice answers as if it had been asked once. */
    @Bean
    RecurringTask<Void> askForDueDates(DueTimers timers, SystemCommands commands, Clock clock) {
        var asking = new DueTimerAsking(timers, commands, clock);
        return Tasks.recurring("ask-for-due-dates", FixedDelay.of(LOOK_EVERY))
                .execute((instance, context) -> asking.ask());
    }
}
