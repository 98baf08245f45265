package vn.thanhdong.commandservice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thanhdong.access.FollowedAbsences;
import vn.thanhdong.access.Grants;
import vn.thanhdong.access.SystemActor;
import vn.thanhdong.access.model.AbsenceTarget;
import vn.thanhdong.access.model.AgencyAbsences;
import vn.thanhdong.access.model.AuditMandate;
import vn.thanhdong.access.model.MandateTarget;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.commandservice.calendar.CalendarConfiguration;
import vn.thanhdong.commandservice.catalogue.CatalogueConfiguration;
import vn.thanhdong.commandservice.connections.ConnectionsConfiguration;
import vn.thanhdong.commandservice.erasure.ErasureConfiguration;
import vn.thanhdong.commandservice.keys.KeysConfiguration;
import vn.thanhdong.commandservice.notices.NoticeReadingConfiguration;
import vn.thanhdong.commandservice.notices.NoticesConfiguration;
import vn.thanhdong.commandservice.notices.StaffMailConfiguration;
import vn.thanhdong.commandservice.reception.ReceptionConfiguration;
import vn.thanhdong.commandservice.reminders.RemindersConfiguration;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.eventstore.personal.ErasedPersons;
import vn.thanhdong.eventstore.personal.KeyedHash;
import vn.thanhdong.eventstore.reservation.Reservations;
import vn.thanhdong.identity.IdentitySecret;
import vn.thanhdong.identity.IdentitySigner;
import vn.thanhdong.identity.IdentityVerifier;
import vn.thanhdong.procedures.model.CodeBook;
import vn.thanhdong.procedures.model.Dossier;
import vn.thanhdong.procedures.model.PersonHashes;
import vn.thanhdong.procedures.model.UnknownDossier;
import vn.thanhdong.reception.KioskActor;

/** Everything that decides. A process imports it together with the event store's configuration. */
@Configuration(proxyBeanMethods = false)
@Import({
    NoticesConfiguration.class,
    NoticeReadingConfiguration.class,
    CalendarConfiguration.class,
    CatalogueConfiguration.class,
    RemindersConfiguration.class,
    ReceptionConfiguration.class,
    ErasureConfiguration.class,
    StaffMailConfiguration.class,
    KeysConfiguration.class,
    ConnectionsConfiguration.class
})
public class CommandConfiguration {

    private static final Duration SWEEP_EVERY = Duration.ofMinutes(5);
    private static final Duration LONGER_THAN_ANY_APPEND = Duration.ofMinutes(10);

    @Bean
    ConfigurerModule dossiers() {
        return configurer -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(Dossier.class)
                .configureCache(ignored -> new DossierCache())
                .configureCommandTargetResolver(ignored -> new DossierTarget()));
    }

    @Bean
    ConfigurerModule agencyAbsences() {
        return configurer ->
                configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(AgencyAbsences.class)
                        .configureCommandTargetResolver(ignored -> new AbsenceTarget()));
    }

    @Bean
    ConfigurerModule auditMandates() {
        return configurer -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(AuditMandate.class)
                .configureCommandTargetResolver(ignored -> new MandateTarget()));
    }

    @Bean
    CodeBook codeBook(Reservations reservations) {
        return new ReservedCodeBook(reservations);
    }

    @Bean
    SystemCommands systemCommands(CommandGateway gateway, IdentitySigner signer) {
        return new SystemCommands(gateway, signer);
    }

    @Bean
    PersonHashes personHashes(KeyedHash hash, ErasedPersons erased) {
        return new KeyedPersonHashes(hash, erased::contains);
    }

    @Bean
    ParameterResolverFactory circumstances(
            CatalogueInForce catalogue, CodeBook codeBook, PersonHashes hashes, Clock clock, @Lazy EventStore events) {
        var absences = new FollowedAbsences(
                new StoredAbsences(events), () -> catalogue.get().territory(), clock);
        return new CircumstancesResolver(catalogue, codeBook, hashes, clock, absences);
    }

    @Bean
    SmartInitializingSingleton verifyWhoCommands(
            CommandBus commands, IdentitySecret secret, Grants grants, Clock clock) {
        var verified = new VerifiedActor(
                new IdentityVerifier(secret, grants, clock, Set.of(SystemActor.ACTOR, KioskActor.ACTOR)));
        return () -> {
            commands.registerHandlerInterceptor(verified);
            commands.registerHandlerInterceptor(new UnknownDossier());
        };
    }

    @Bean
    DossierImport dossierImport(EventAppender appender, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        return new DossierImport(appender, new ImportedRows(jdbc), new TransactionTemplate(transactions));
    }

    /** Codes that were reserved by a process that died before its event was appended become free again. */
    @Bean
    RecurringTask<Void> sweepReservations(Reservations reservations, EventAppender events) {
        return Tasks.recurring("sweep-reservations", FixedDelay.of(SWEEP_EVERY))
                .execute((instance, context) -> reservations.sweep(LONGER_THAN_ANY_APPEND, events::exists));
    }
}
