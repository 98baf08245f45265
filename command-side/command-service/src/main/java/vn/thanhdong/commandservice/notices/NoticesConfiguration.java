package vn.thanhdong.commandservice.notices;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.eventstore.outbox.Outbox;
import vn.thanhdong.eventstore.personal.PersonalDataSealer;

/**
 * Notices by e-mail, where a mail server is named ({@code spring.mail.host}). What happened before it was named for the
 * first time is told to nobody: the processor begins at the head of the log, and is never reset.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.mail.host:}' != ''")
public class NoticesConfiguration {

    static final String PROCESSOR = "notices";
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    @Bean
    Outbox outbox(DataSource dataSource, PlatformTransactionManager transactions, Clock clock) {
        return new Outbox(dataSource, new TransactionTemplate(transactions), clock);
    }

    @Bean
    DossierContacts dossierContacts(EventStore events, PersonalDataSealer sealer) {
        return new DossierContacts(events, sealer);
    }

    @Bean
    NoticeRecords noticeRecords(EventAppender events, DossierContacts contacts, Clock clock) {
        return new NoticeRecords(events, contacts, clock);
    }

    @Bean
    NoticeRetries noticeRetries(Outbox outbox, NoticeRecords records) {
        return new NoticeRetries(outbox, records);
    }

    /** Its contacts are asked for when the handler is made: the store that they read from is made of Axon's configuration. */
    @Bean
    ConfigurerModule dossierNotices(
            Outbox outbox, ObjectProvider<DossierContacts> contacts, ObjectProvider<NoticeRecords> records) {
        return configurer -> configurer
                .eventProcessing()
                .registerPooledStreamingEventProcessor(
                        PROCESSOR,
                        org.axonframework.config.Configuration::eventStore,
                        (axon, builder) -> builder.initialToken(StreamableMessageSource::createHeadToken)
                                .initialSegmentCount(1)
                                .batchSize(100))
                .assignHandlerTypesMatching(PROCESSOR, type -> type == DossierNotices.class)
                // a notice is not passed over because the database was away: the batch is tried again
                .registerListenerInvocationErrorHandler(PROCESSOR, axon -> PropagatingErrorHandler.instance())
                .registerEventHandler(axon -> new DossierNotices(outbox, contacts.getObject(), records.getObject()));
    }

    @Bean
    NoticeMail noticeMail(
            JavaMailSender sender,
            DossierContacts contacts,
            Catalogue catalogue,
            @Value("${thanhdong.site}") String site,
            @Value("${thanhdong.mail-from}") String from) {
        return new NoticeMail(sender, contacts, new NoticeWords(catalogue, site), from);
    }

    /** One process at a time looks; each effect is taken by one in any case. */
    @Bean
    RecurringTask<Void> sendNotices(Outbox outbox, NoticeMail mail, NoticeRecords records) {
        return Tasks.recurring("send-notices", FixedDelay.of(LOOK_EVERY))
                .execute((instance, context) -> outbox.carryOut(NoticeMail.EFFECT, mail::carry, records::settled));
    }

    @Bean
    MeterBinder outboxBacklog(Outbox outbox) {
        return registry -> {
            Gauge.builder("thanhdong.outbox.waiting", outbox, Outbox::waiting)
                    .description("Outward effects that wait for an attempt")
                    .register(registry);
            Gauge.builder("thanhdong.outbox.given.up", outbox, Outbox::givenUp)
                    .description("Outward effects that failed for good")
                    .register(registry);
        };
    }
}
