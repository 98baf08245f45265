package vn.thanhdong.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thanhdong.access.Personal;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.eventstore.jdbc.PositionedEventStore;
import vn.thanhdong.eventstore.reservation.Reservation;
import vn.thanhdong.eventstore.reservation.Reservations;
import vn.thanhdong.samples.event.FileOpened;
import vn.thanhdong.samples.model.PaperFile;

class EventStoreConfigurationTest {

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({EventStoreConfiguration.class, PaperFile.class})
    static class OneProcess {
        @Bean
        Listener listener() {
            return new Listener();
        }
    }

    @ProcessingGroup("listener")
    static class Listener {
        final Queue<DomainEvent> heard = new ConcurrentLinkedQueue<>();

        @EventHandler
        void on(DomainEvent event, EventMessage<?> message) {
            heard.add(event);
        }
    }

    private static ConfigurableApplicationContext context;
    private static HikariDataSource events;
    private static HikariDataSource keys;

    @BeforeAll
    static void start() {
        events = TestPostgres.emptyDatabase();
        keys = TestPostgres.emptyDatabase();
        context = new SpringApplicationBuilder(OneProcess.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "spring.datasource.url", events.getJdbcUrl(),
                        "spring.datasource.hikari.maximum-pool-size", "3",
                        "thanhdong.keys.url", keys.getJdbcUrl(),
                        "THANHDONG_MASTER_KEY", Base64.getEncoder().encodeToString(new byte[32])))
                .run();
    }

    @AfterAll
    static void stop() {
        context.close();
        events.close();
        keys.close();
    }

    @Test
    void a_command_becomes_an_event_that_a_listener_hears_and_hears_again_after_a_reset() {
        CommandGateway commands = context.getBean(CommandGateway.class);
        commands.sendAndWait(new PaperFile.OpenOrMove("f1", "Trần Văn Bình"));
        commands.sendAndWait(new PaperFile.OpenOrMove("f1", "Trần Văn Bình"));

        Listener listener = context.getBean(Listener.class);
        await().until(() -> listener.heard.size() >= 2);
        assertThat(listener.heard)
                .first()
                .isInstanceOfSatisfying(
                        FileOpened.class,
                        opened -> assertThat(opened.applicant()).isInstanceOf(Personal.Sealed.class));

        StreamingEventProcessor processor = context.getBean(EventProcessingConfiguration.class)
                .eventProcessor("listener", StreamingEventProcessor.class)
                .orElseThrow();
        int before = listener.heard.size();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
        await().until(() -> listener.heard.size() >= 2 * before);
    }

    @Test
    void events_carry_who_acted_and_the_id_of_the_command() {
        CommandGateway commands = context.getBean(CommandGateway.class);
        var command = GenericCommandMessage.asCommandMessage(new PaperFile.OpenOrMove("f2", "Lê Thị Hoà"))
                .andMetaData(Map.of(EventMetadata.ACTOR, "p-9", EventMetadata.COMMAND_ID, "c-1", "secret", "no"));
        commands.sendAndWait(command);

        var metadata = context.getBean(EventStore.class).readEvents("f2").peek().getMetaData();
        assertThat(metadata)
                .containsEntry(EventMetadata.ACTOR, "p-9")
                .containsEntry(EventMetadata.COMMAND_ID, "c-1")
                .containsEntry(EventMetadata.CAUSATION_ID, command.getIdentifier())
                .containsKey(EventMetadata.CORRELATION_ID)
                .containsKey(EventMetadata.SALT)
                .doesNotContainKey("secret")
                .doesNotContainKey("traceId");
    }

    @Test
    void the_store_is_ours_and_axon_server_and_the_update_checker_are_silent() {
        assertThat(context.getBean(EventStore.class)).isInstanceOf(PositionedEventStore.class);
        assertThat(context.getBeanNamesForType(EventStore.class)).hasSize(1);
        assertThat(List.of(context.getBeanDefinitionNames()))
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains("axonserverconnection"));
        assertThat(context.getBean(UsagePropertyProvider.class).getDisabled()).isTrue();
        assertThat(context.getBeanNamesForType(org.axonframework.eventsourcing.Snapshotter.class))
                .hasSize(1);
    }

    @Test
    void the_lag_is_measured() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        Objects.requireNonNull(context.getBean("sequencerLag", MeterBinder.class))
                .bindTo(registry);
        await().until(() ->
                registry.get("thanhdong.events.unpositioned").gauge().value() == 0);
    }

    @Test
    void readers_of_ranges_see_what_commands_recorded() {
        context.getBean(CommandGateway.class).sendAndWait(new PaperFile.OpenOrMove("f3", "Phạm Văn An"));
        PositionedEvents positioned = context.getBean(PositionedEvents.class);
        await().until(() -> {
            List<String> aggregates = new ArrayList<>();
            positioned.readUpTo(0, positioned.head(), event -> aggregates.add(event.aggregateId()));
            return aggregates.contains("f3");
        });
    }

    @Test
    void as_many_commands_as_there_are_connections_can_all_reserve_a_number() throws Exception {
        Reservations reservations = context.getBean(Reservations.class);
        TransactionTemplate transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        CyclicBarrier allHoldOne = new CyclicBarrier(3);
        List<Future<Reservation>> got = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < 3; i++) {
                String owner = "owner" + i;
                got.add(threads.submit(() -> transaction.execute(status -> {
                    try {
                        allHoldOne.await();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    return reservations.reserve("pool", "P-", owner);
                })));
            }
        }
        assertThat(got).extracting(each -> each.get().code()).doesNotHaveDuplicates();
    }
}
