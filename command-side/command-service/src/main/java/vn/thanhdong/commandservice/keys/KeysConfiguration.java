package vn.thanhdong.commandservice.keys;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.eventstore.personal.MasterKeyRotation;

/** The process that brings persons' keys under the current master key. */
@Configuration(proxyBeanMethods = false)
public class KeysConfiguration {

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
}
