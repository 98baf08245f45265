package vn.thanhdong.commandservice.reception;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.CommandMetadata;
import vn.thanhdong.commandservice.CommandServiceApplication;
import vn.thanhdong.identity.IdentitySigner;
import vn.thanhdong.process.ServiceProcess;
import vn.thanhdong.reception.KioskActor;
import vn.thanhdong.reception.KioskKey;
import vn.thanhdong.reception.VisitPurpose;
import vn.thanhdong.reception.command.CallNext;
import vn.thanhdong.reception.command.OpenKiosk;
import vn.thanhdong.reception.command.QueueCommand;
import vn.thanhdong.reception.command.TakeNumber;
import vn.thanhdong.reception.event.NumberCalled;
import vn.thanhdong.reception.event.NumberTaken;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/** Many at a kiosk and at the counters in the same moment, on a real database and past a restart. */
class NumbersAtOnceTest {

    private static final AgencyCode WARD = new AgencyCode("H23.31.09");
    private static final Actor CLERK =
            new Actor(new PersonId("demo-motcua"), Role.CLERK, Optional.of(WARD), Optional.of(new AreaCode("10528")));
    private static final int AT_ONCE = 12;

    @Test
    void no_number_is_given_or_called_twice_and_none_is_lost_at_a_restart() throws Exception {
        KioskKey key = KioskKey.fresh();
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            for (String name : List.of("numbers", "numbers_keys")) {
                JdbcClient.create(server.getPostgresDatabase())
                        .sql("CREATE DATABASE " + name)
                        .update();
            }
            try (ConfigurableApplicationContext process = run(server)) {
                send(process, CLERK, new OpenKiosk(WARD, key));
                allAtOnce(i -> send(process, KioskActor.ACTOR, take(key)));
                allAtOnce(i -> send(process, CLERK, new CallNext(WARD, i, EnumSet.allOf(VisitPurpose.class))));
            }
            try (ConfigurableApplicationContext process = run(server)) {
                String day = ((Answer.Done) send(process, KioskActor.ACTOR, take(key))).id();

                List<Object> stored = process.getBean(EventStore.class)
                        .readEvents(day)
                        .asStream()
                        .<Object>map(event -> event.getPayload())
                        .toList();
                assertThat(stored)
                        .filteredOn(NumberTaken.class::isInstance)
                        .extracting(event -> ((NumberTaken) event).number().label())
                        .containsExactlyElementsOf(IntStream.rangeClosed(1, AT_ONCE + 1)
                                .mapToObj("%03d"::formatted)
                                .toList());
                assertThat(stored)
                        .filteredOn(NumberCalled.class::isInstance)
                        .extracting(event -> ((NumberCalled) event).number())
                        .hasSize(AT_ONCE)
                        .doesNotHaveDuplicates();
            }
        }
    }

    private static TakeNumber take(KioskKey key) {
        return new TakeNumber(WARD, UUID.randomUUID().toString(), VisitPurpose.SUBMIT, false, Optional.of(key));
    }

    private interface Act {
        Answer by(int who);
    }

    private static void allAtOnce(Act act) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Answer>> acts = new ArrayList<>();
            IntStream.rangeClosed(1, AT_ONCE).forEach(who -> acts.add(() -> act.by(who)));
            for (Future<Answer> answer : threads.invokeAll(acts)) {
                assertThat(answer.get()).isInstanceOf(Answer.Done.class);
            }
        }
    }

    private static Answer send(ConfigurableApplicationContext process, Actor who, QueueCommand command) {
        String token = process.getBean(IdentitySigner.class).sign(who);
        return process.getBean(CommandGateway.class)
                .sendAndWait(GenericCommandMessage.asCommandMessage(command)
                        .andMetaData(Map.of(CommandMetadata.IDENTITY, token)));
    }

    private static ConfigurableApplicationContext run(EmbeddedPostgres server) throws IOException {
        return ServiceProcess.run(
                CommandServiceApplication.class,
                "command-service",
                "--PORT=0",
                "--DATABASE_URL=" + server.getJdbcUrl("postgres", "numbers"),
                "--DATABASE_USER=postgres",
                "--DATABASE_PASSWORD=postgres",
                "--KEYS_DATABASE_URL=" + server.getJdbcUrl("postgres", "numbers_keys"),
                "--KEYS_DATABASE_USER=postgres",
                "--KEYS_DATABASE_PASSWORD=postgres",
                "--THANHDONG_IDENTITY_SECRET=0123456789012345678901234567890123456789",
                "--THANHDONG_MASTER_KEY=" + Base64.getEncoder().encodeToString(new byte[32]));
    }
}
