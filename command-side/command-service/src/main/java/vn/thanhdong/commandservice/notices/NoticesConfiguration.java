package vn.thanhdong.commandservice.notices;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.eventstore.outbox.Outbox;
import vn.thanhdong.eventstore.personal.PersonalDataSealer;

/**
 * Notices by e-mail where a mail server is named ({@code spring.mail.host}), and by text message where a gateway is
 * ({@code thanhdong.sms.url}). What happened before one of them was named for the first time is told to nobody: the
 * processor begins at the head of the log, and is never reset.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression(NoticesConfiguration.BY_MAIL + " or " + NoticesConfiguration.BY_SMS)
public class NoticesConfiguration {

    static final String BY_MAIL = "'${spring.mail.host:}' != ''";
    static final String BY_SMS = "'${thanhdong.sms.url:}' != ''";
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
            Outbox outbox,
            ObjectProvider<DossierContacts> contacts,
            ObjectProvider<NoticeRecords> records,
            List<NoticeCarrier> carriers) {
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
                .registerEventHandler(
                        axon -> new DossierNotices(outbox, contacts.getObject(), records.getObject(), carriers));
    }

    @Bean
    @ConditionalOnExpression(BY_MAIL)
    PlainMail plainMail(JavaMailSender sender, @Value("${thanhdong.mail-from}") String from) {
        return new PlainMail(sender, from);
    }

    @Bean
    @ConditionalOnExpression(BY_MAIL)
    NoticeMail noticeMail(PlainMail mail) {
        return new NoticeMail(mail);
    }

    @Bean
    @ConditionalOnExpression(BY_SMS)
    NoticeSms noticeSms(
            @Value("${thanhdong.sms.url}") URI gateway,
            @Value("${thanhdong.sms.token}") String token,
            @Value("${thanhdong.sms.from}") String from) {
        return new NoticeSms(gateway, token, from);
    }

    @Bean
    NoticeDelivery noticeDelivery(
            DossierContacts contacts, CatalogueInForce catalogue, @Value("${thanhdong.site}") String site) {
        return new NoticeDelivery(contacts, new NoticeWords(catalogue, site));
    }

    /** One process at a time looks; each effect is taken by one in any case. */
    @Bean
    @ConditionalOnExpression(BY_MAIL)
    RecurringTask<Void> sendNotices(Outbox outbox, NoticeMail mail, NoticeDelivery delivery, NoticeRecords records) {
        return sending("send-notices", outbox, mail, delivery, records);
    }

    /** Looks on its own: e-mails do not wait for a gateway that is away. */
    @Bean
    @ConditionalOnExpression(BY_SMS)
    RecurringTask<Void> sendTextMessages(Outbox outbox, NoticeSms sms, NoticeDelivery delivery, NoticeRecords records) {
        return sending("send-text-messages", outbox, sms, delivery, records);
    }

    private static RecurringTask<Void> sending(
            String name, Outbox outbox, NoticeCarrier carrier, NoticeDelivery delivery, NoticeRecords records) {
        return Tasks.recurring(name, FixedDelay.of(LOOK_EVERY))
                .execute((instance, context) ->
                        outbox.carryOut(carrier.effect(), entry -> delivery.carry(entry, carrier), records::settled));
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
