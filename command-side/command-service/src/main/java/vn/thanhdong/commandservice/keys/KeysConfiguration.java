package vn.thanhdong.commandservice.keys;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.eventstore.personal.MasterKeyRotation;

/** The process that brings persons' keys under the current master key. */
@Configuration(proxyBeanMethods = false)
public class KeysConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(KeysConfiguration.class);
    private static final Duration LOOK_EVERY = Duration.ofMinutes(1);

    @Bean
    MasterKeyChange masterKeyChange(MasterKeyRotation rotation, EventAppender events, Clock clock) {
        return new MasterKeyChange(rotation, events, clock);
    }

    /** One process at a time: a service that still has the former key alone may make keys with it until it is restarted. */
    @Bean
    RecurringTask<Void> rotateMasterKey(MasterKeyChange change) {
        return Tasks.recurring("rotate-master-key", FixedDelay.of(LOOK_EVERY))
                .execute((instance, context) -> change.run());
    }

    /** Who changed the key and started the system again sees it go on at once. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> rotateAtStart(
            @Qualifier("rotateMasterKey") RecurringTask<Void> task,
            ObjectProvider<SchedulerClient> scheduler,
            Clock clock) {
        return ready -> scheduler.ifAvailable(client -> {
            try {
                client.reschedule(task.getDefaultTaskInstance(), clock.instant());
            } catch (TaskInstanceException underWay) {
                LOG.debug("The change of the master key is looked for already: {}", underWay.getMessage());
            }
        });
    }
}
