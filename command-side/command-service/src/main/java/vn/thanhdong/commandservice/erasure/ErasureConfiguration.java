package vn.thanhdong.commandservice.erasure;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import vn.thanhdong.erasure.model.ErasureTarget;
import vn.thanhdong.erasure.model.KeptDossiers;
import vn.thanhdong.erasure.model.LegalHolds;
import vn.thanhdong.erasure.model.PersonErasure;
import vn.thanhdong.eventstore.PositionedEvents;
import vn.thanhdong.eventstore.personal.ErasedPersons;
import vn.thanhdong.eventstore.personal.PersonalDataKeys;

/** Erasing people's data: who decides, and the process that destroys keys. */
@Configuration(proxyBeanMethods = false)
public class ErasureConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureConfiguration.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    @Bean
    ConfigurerModule personErasures() {
        return configurer -> configurer
                .configureAggregate(AggregateConfigurer.defaultConfiguration(PersonErasure.class)
                        .configureCommandTargetResolver(ignored -> new ErasureTarget()))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(LegalHolds.class)
                        .configureCommandTargetResolver(ignored -> new ErasureTarget()));
    }

    @Bean
    PersonTables personTables(JdbcTemplate jdbc) {
        return new PersonTables(jdbc);
    }

    @Bean
    ErasureFollowing erasureFollowing(
            PositionedEvents events,
            PersonTables tables,
            PersonalDataKeys keys,
            PlatformTransactionManager transactions,
            @Value("${thanhdong.erased-list:}") String list) {
        var file = new ErasedFile(list.isBlank() ? Optional.empty() : Optional.of(Path.of(list)));
        return new ErasureFollowing(
                events,
                tables,
                erased -> {
                    keys.erase(erased.person());
                    file.add(erased.person(), erased.occurredAt());
                    LOG.info("The data of person {} were erased", erased.person());
                },
                transactions);
    }

    @Bean
    KeptDossiers keptDossiers(ErasureFollowing following, PersonTables tables, @Lazy EventStore events) {
        return new StoredKeptDossiers(following, tables, events);
    }

    /** Keys that were restored from an older backup than the events are destroyed again before anybody can ask. */
    @Bean
    SmartInitializingSingleton eraseAgain(PersonTables tables, ErasedPersons erased, PersonalDataKeys keys) {
        return () -> {
            int destroyed = erased.eraseAgain(tables.allErased());
            if (destroyed > 0) {
                keys.eraseAgainAfterRestore(); // forgets what it may have read meanwhile
                LOG.warn("{} keys of erased persons had come back, and were destroyed again", destroyed);
            }
        };
    }

    /** One process at a time; what two did is as if one had. */
    @Bean
    RecurringTask<Void> followErasures(ErasureFollowing following) {
        var waiting = new AtomicBoolean();
        return Tasks.recurring("follow-erasures", FixedDelay.of(LOOK_EVERY)).execute((instance, context) -> {
            try {
                following.catchUp();
                waiting.set(false);
            } catch (EventStoreException e) {
                // the store may be another process: said once, not every two seconds, until it answers again
                if (waiting.compareAndSet(false, true)) {
                    LOG.warn("Erasures wait until the events can be read again: {}", e.getMessage());
                }
            }
        });
    }
}
