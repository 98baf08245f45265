package vn.thanhdong.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    private static final Path PROGRAMS = Path.of("target", "engines", "programs");

    @TempDir
    Path data;

    @Test
    void keeps_its_rows_and_its_port_when_the_server_is_killed() throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data, PROGRAMS, 0)) {
            List<EngineState> heard = new CopyOnWriteArrayList<>();
            postgres.onChange(change -> heard.add(change.state()));
            postgres.createDatabaseIfMissing("dossiers");
            String url = postgres.jdbcUrl("dossiers");
            execute(url, "create table dossier (code text)");
            execute(url, "insert into dossier values ('H23-230615')");
            long killed = postgres.pid();

            ProcessHandle.of(killed).orElseThrow().destroyForcibly();

            await().atMost(Duration.ofSeconds(60)).until(() -> heard.contains(EngineState.RUNNING));
            assertThat(postgres.pid()).isNotEqualTo(killed);
            assertThat(heard).containsExactly(EngineState.RESTARTING, EngineState.RUNNING);
            assertThat(answer(url, "select code from dossier")).isEqualTo("H23-230615");
        }
    }

    @Test
    void ends_the_server_that_a_killed_run_left_behind_and_opens_its_data() throws SQLException {
        int port = LoopbackPort.choose(0);
        ProcessHandle orphan;
        try (AnotherInstance killed = AnotherInstance.running("postgres", data, PROGRAMS, port)) {
            orphan = killed.engine();
            killed.kill();
        }
        assertThat(orphan.isAlive()).as("the server outlives its parent").isTrue();

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data, PROGRAMS, port)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(answer(postgres.jdbcUrl("postgres"), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_folder_in_use_by_another_instance_is_refused_in_one_sentence() {
        try (AnotherInstance other = AnotherInstance.running("postgres", data, PROGRAMS, 0)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(data, PROGRAMS, 0))
                    .isInstanceOf(EngineException.class)
                    .hasMessage("Folder " + data + " is in use by another running instance (process " + other.pid()
                            + "): stop it first or choose another folder.");
            other.engine().destroyForcibly();
        }
    }

    @Test
    void a_port_in_use_is_refused_in_one_sentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> EmbeddedPostgres.start(data, PROGRAMS, port))
                    .isInstanceOfSatisfying(
                            EngineException.class,
                            refusal -> assertThat(refusal.sentence(Locale.of("vi")))
                                    .startsWith("Cổng " + port + " trên 127.0.0.1 đang được chương trình khác dùng"))
                    .hasMessage("Port " + port
                            + " on 127.0.0.1 is taken by another program: stop that program or choose another port.");
        }
        EmbeddedPostgres.start(data, PROGRAMS, 0).close();
    }

    @Test
    void a_clean_stop_keeps_everything_for_the_next_start() throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data, PROGRAMS, 0)) {
            execute(postgres.jdbcUrl("postgres"), "create table kept as select 7 as figure");
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data, PROGRAMS, 0)) {
            assertThat(answer(postgres.jdbcUrl("postgres"), "select figure from kept"))
                    .isEqualTo("7");
        }
    }

    @Test
    void what_is_acknowledged_is_on_the_disk() throws SQLException {
        String url = SharedEngines.freshDatabase("settings");
        assertThat(answer(url, "show fsync")).isEqualTo("on");
        assertThat(answer(url, "show synchronous_commit")).isEqualTo("on");
        assertThat(answer(url, "show full_page_writes")).isEqualTo("on");
        assertThat(answer(url, "show data_checksums")).isEqualTo("on");
    }

    @Test
    void letters_are_Vietnamese_on_every_machine() throws SQLException {
        String url = SharedEngines.freshDatabase("letters");
        assertThat(answer(url, "show server_encoding")).isEqualTo("UTF8");
        assertThat(answer(url, "select lower('ĐĂNG KÝ KHAI SINH')")).isEqualTo("đăng ký khai sinh");
    }

    @Test
    void nobody_enters_without_the_password_and_nobody_from_outside() {
        EmbeddedPostgres postgres = SharedEngines.postgres();
        assertThat(ListeningAddresses.of(postgres.port())).containsExactly("127.0.0.1");
        assertThatThrownBy(() -> DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/postgres", "postgres", "guess"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void a_database_is_made_once_whatever_its_name() throws SQLException {
        EmbeddedPostgres postgres = SharedEngines.postgres();
        postgres.createDatabaseIfMissing("hồ-sơ");
        postgres.createDatabaseIfMissing("hồ-sơ");
        assertThat(answer(postgres.jdbcUrl("postgres"), "select count(*) from pg_database where datname = 'hồ-sơ'"))
                .isEqualTo("1");
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
