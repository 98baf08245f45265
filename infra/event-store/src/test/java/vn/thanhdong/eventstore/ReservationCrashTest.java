package vn.thanhdong.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thanhdong.eventstore.reservation.Reservation;
import vn.thanhdong.eventstore.reservation.Reservations;

/** The server dies between the steps of reserving, recording and confirming. */
class ReservationCrashTest {

    private EmbeddedPostgres server;
    private HikariDataSource main;
    private ReservationPool pool;
    private Reservations reservations;

    @BeforeEach
    void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                // nobody but a commit that waits for the disk brings anything there
                .setServerConfig("wal_writer_delay", "10s")
                .start();
        main = new HikariDataSource();
        main.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        Flyway.configure()
                .dataSource(main)
                .locations("classpath:db/migration/eventstore")
                .load()
                .migrate();
        pool = ReservationPool.withTheEvents(main);
        reservations = new Reservations(pool.dataSource());
    }

    @AfterEach
    void stop() throws Exception {
        reservations.close();
        pool.close();
        main.close();
        server.close();
    }

    @Test
    void an_event_on_the_disk_brings_the_code_that_was_reserved_for_it() {
        Reservation first = reservations.reserve("dossier", "H23-", "d1");
        recordEvent("d1");

        crash();

        assertThat(reservations.of("dossier", "d1")).contains(first);
        assertThat(reservations.reserve("dossier", "H23-", "d1")).isEqualTo(first);
        assertThat(reservations.reserve("dossier", "H23-", "d2").code()).isNotEqualTo(first.code());
    }

    @Test
    void a_confirmation_that_was_not_written_leaves_the_code_with_its_owner() {
        Reservation first = reservations.reserve("dossier", "H23-", "d1");
        recordEvent("d1");
        reservations.confirmSoon(first);

        crash();

        assertThat(reservations.sweep(Duration.ZERO, "d1"::equals)).isZero();
        assertThat(reservations.of("dossier", "d1")).contains(first);
        assertThat(reservations.reserve("dossier", "H23-", "d2").code()).isNotEqualTo(first.code());
    }

    @Test
    void what_a_crash_takes_was_reserved_for_an_event_that_is_not_there() {
        recordEvent("d0");
        Reservation lost = reservations.reserve("dossier", "H23-", "d1");

        crash();

        assertThat(reservations.of("dossier", "d1"))
                .as("it was never waited for")
                .isEmpty();
        assertThat(JdbcClient.create(main)
                        .sql("SELECT aggregate_identifier FROM domain_event_entry")
                        .query(String.class)
                        .list())
                .containsExactly("d0");
        assertThat(reservations.reserve("dossier", "H23-", "d2").code()).isEqualTo(lost.code());
        assertThat(reservations.reserve("dossier", "H23-", "d1").code()).isNotEqualTo(lost.code());
    }

    private void recordEvent(String aggregate) {
        JdbcClient.create(main)
                .sql("""
                    INSERT INTO domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                                                    payload_type, payload, meta_data)
                    VALUES (?, ?, 0, 'File', '2026-11-24T01:00:00.000Z', 'FileOpened', '', '')
                    """)
                .param("e-" + aggregate)
                .param(aggregate)
                .update();
    }

    /** When one of its processes is killed the server forgets its memory and recovers from the disk. */
    private void crash() {
        long process = JdbcClient.create(main)
                .sql("SELECT pg_backend_pid()")
                .query(Long.class)
                .single();
        String started = JdbcClient.create(main)
                .sql("SELECT pid::text || backend_start FROM pg_stat_activity WHERE backend_type = 'checkpointer'")
                .query(String.class)
                .single();
        ProcessHandle.of(process).orElseThrow().destroyForcibly();
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> !JdbcClient.create(main)
                        .sql("SELECT pid::text || backend_start FROM pg_stat_activity WHERE backend_type ="
                                + " 'checkpointer'")
                        .query(String.class)
                        .single()
                        .equals(started));
        forgetConnections(main);
        forgetConnections(pool.dataSource());
    }

    /** Those that were used a moment ago are given out without a look at whether they still live. */
    private static void forgetConnections(DataSource dataSource) {
        ((HikariDataSource) dataSource).getHikariPoolMXBean().softEvictConnections();
    }
}
