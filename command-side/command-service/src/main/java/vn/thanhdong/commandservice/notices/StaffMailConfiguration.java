package vn.thanhdong.commandservice.notices;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thanhdong.access.FollowedAbsences;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.commandservice.StoredAbsences;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.eventstore.outbox.Outbox;

/**
 * E-mails to officials. They choose at any time; something is sent where a mail server is named. The processor begins at
 * the head of the log, and is never reset.
 */
@Configuration(proxyBeanMethods = false)
public class StaffMailConfiguration {

    static final String PROCESSOR = "staff-notices";
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    private static final Duration LOOK_FOR_DIGESTS_EVERY = Duration.ofMinutes(1);

    @Bean
    StaffDirectory staffDirectory(CatalogueInForce catalogue, @Lazy EventStore events, Clock clock) {
        var absences = new FollowedAbsences(
                new StoredAbsences(events), () -> catalogue.get().territory(), clock);
        return new StaffDirectory(catalogue, absences, clock);
    }

    @Bean
    StaffMailChoosing staffMailChoosing(EventAppender events, StaffDirectory staff, Clock clock) {
        return new StaffMailChoosing(events, staff, clock);
    }

    /** What needs a mail server. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression(NoticesConfiguration.BY_MAIL)
    static class Sending {

        @Bean
        StaffMailChoices staffMailChoices(EventStore events) {
            return new StaffMailChoices(events);
        }

        @Bean
        StaffDigests staffDigests(
                JdbcClient jdbc,
                PlatformTransactionManager transactions,
                Outbox outbox,
                CatalogueInForce catalogue,
                Clock clock) {
            return new StaffDigests(jdbc, new TransactionTemplate(transactions), outbox, catalogue, clock);
        }

        /** What reads the store is asked for when the handler is made: the store is made of Axon's configuration. */
        @Bean
        ConfigurerModule staffNotices(
                Outbox outbox, StaffDirectory staff, ObjectProvider<StaffMailChoices> choices, StaffDigests digests) {
            return configurer -> configurer
                    .eventProcessing()
                    .registerPooledStreamingEventProcessor(
                            PROCESSOR,
                            org.axonframework.config.Configuration::eventStore,
                            (axon, builder) -> builder.initialToken(StreamableMessageSource::createHeadToken)
                                    .initialSegmentCount(1)
                                    .batchSize(100))
                    .assignHandlerTypesMatching(PROCESSOR, type -> type == StaffNotices.class)
                    // a notice is not passed over because the database was away: the batch is tried again
                    .registerListenerInvocationErrorHandler(PROCESSOR, axon -> PropagatingErrorHandler.instance())
                    .registerEventHandler(axon -> new StaffNotices(outbox, staff, choices.getObject(), digests));
        }

        @Bean
        StaffMailDelivery staffMailDelivery(
                StaffDirectory staff,
                StaffMailChoices choices,
                StaffDigests digests,
                EventStore events,
                CatalogueInForce catalogue,
                @Value("${thanhdong.site}") String site,
                PlainMail mail) {
            return new StaffMailDelivery(staff, choices, digests, new StaffMailWords(events, catalogue, site), mail);
        }

        @Bean
        RecurringTask<Void> sendStaffMails(Outbox outbox, StaffMailDelivery delivery) {
            return Tasks.recurring("send-staff-mails", FixedDelay.of(LOOK_EVERY))
                    .execute((instance, context) ->
                            outbox.carryOut(StaffNotices.EFFECT, delivery::carry, delivery::settled));
        }

        @Bean
        RecurringTask<Void> bundleStaffMails(StaffDigests digests, Clock clock) {
            return Tasks.recurring("bundle-staff-mails", FixedDelay.of(LOOK_FOR_DIGESTS_EVERY))
                    .execute((instance, context) -> digests.bundle(clock.instant()));
        }
    }
}
