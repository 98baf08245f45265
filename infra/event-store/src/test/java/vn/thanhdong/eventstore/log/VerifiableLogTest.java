package vn.thanhdong.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanhdong.verifiablelog.Checkpoint;
import vn.thanhdong.verifiablelog.EntryBundle;
import vn.thanhdong.verifiablelog.InclusionProof;
import vn.thanhdong.verifiablelog.LogEntry;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.Rfc6962;
import vn.thanhdong.verifiablelog.Tile;
import vn.thanhdong.verifiablelog.TiledTree;
import vn.thanhdong.verifiablelog.TlogProof;
import vn.thanhdong.verifiablelog.note.SignedNote;
import vn.thanhdong.verifiablelog.paper.CompactProof;
import vn.thanhdong.verifiablelog.paper.OpenedEntry;

class VerifiableLogTest {

    @TempDir
    Path folder;

    private LoggedStore logged;

    @BeforeEach
    void open() {
        logged = new LoggedStore(folder.resolve("log/checkpoint"));
    }

    @AfterEach
    void close() {
        logged.close();
    }

    @Test
    void everything_recorded_is_published_and_each_checkpoint_begins_with_the_one_before() throws Exception {
        var random = new Random(35);
        List<Checkpoint> published = new ArrayList<>(List.of(new Checkpoint("log.example", 0, Rfc6962.empty())));
        while (published.getLast().size() < 1_200) {
            logged.recordAndPublish(1 + random.nextInt(300));
            SignedNote note = logged.log.checkpoint().orElseThrow();
            assertThat(note.isSignedBy(LoggedStore.KEYS.own().verifier())).isTrue();
            Checkpoint now = Checkpoint.parse(note.text());
            assertThat(now.size()).isEqualTo(logged.store.events.head());
            assertThat(now.root()).isEqualTo(logged.root((int) now.size()));
            for (Checkpoint before : published) {
                assertThat(tree(now.size()).consistency(before.size()).proves(before.root(), now.root()))
                        .isTrue();
            }
            published.add(now);
        }
        assertThat(logged.log.publish()).as("nothing grew").isFalse();
        assertThat(logged.log.part(new Tile(0, 0, Tile.FULL))).isPresent();
        assertThat(logged.log.part(new Tile(0, 9, 1))).isEmpty();
    }

    @Test
    void an_event_is_proved_by_its_entry_and_the_checkpoint_alone() throws Exception {
        logged.recordAndPublish(700);
        byte[] entry = EntryBundle.entries(
                        logged.log.part(new Tile(Tile.ENTRIES, 1, 256)).orElseThrow())
                .get(44);
        assertThat(LogEntry.parse(entry).position()).isEqualTo(301);
        assertThat(LogEntry.parse(entry).eventId())
                .isEqualTo(logged.store.all().get(300).eventId());

        TlogProof proof = TlogProof.parse(logged.log.proof(301).orElseThrow().text());
        Checkpoint checkpoint =
                Checkpoint.parse(SignedNote.parse(proof.checkpoint()).text());
        assertThat(new InclusionProof(proof.index(), checkpoint.size(), proof.hashes())
                        .proves(Rfc6962.leaf(entry), checkpoint.root()))
                .isTrue();
        assertThat(logged.log.proof(701)).isEmpty();
        assertThat(logged.log.proof(0)).isEmpty();
    }

    @Test
    void an_entry_that_is_opened_is_the_published_one_and_one_that_was_changed_since_is_not() throws Exception {
        logged.recordAndPublish(300);
        String type = logged.store
                .jdbc
                .sql("SELECT DISTINCT payload_type FROM domain_event_entry")
                .query(String.class)
                .single();

        List<OpenedEntry> opened = logged.log.opened("aggregate-1", type);

        assertThat(opened).hasSize(300);
        TlogProof proof = opened.get(41).provenBy(logged.log.proof(42).orElseThrow());
        assertThat(CompactProof.expand(CompactProof.of(proof)).text()).isEqualTo(proof.text());
        assertThat(opened).allSatisfy(one -> assertThat(one.agrees()).isTrue());
        assertThat(logged.log.opened("aggregate-2", type)).isEmpty();

        logged.sql("UPDATE domain_event_entry SET payload_revision = '9' WHERE sequence_number = 41");
        TlogProof changed = logged.log
                .opened("aggregate-1", type)
                .get(41)
                .provenBy(logged.log.proof(42).orElseThrow());
        assertThatThrownBy(() -> CompactProof.of(changed)).isInstanceOf(MalformedLogData.class);
    }

    @Test
    void many_events_are_proved_by_one_checkpoint_although_the_log_has_grown_since() throws Exception {
        logged.recordAndPublish(700);
        Checkpoint then = Checkpoint.parse(logged.log.checkpoint().orElseThrow().text());
        logged.recordAndPublish(30);

        List<ProvenEntry> proven = logged.log.proofs(then.size(), List.of(700L, 301L, 1L, 701L, 0L));

        assertThat(proven).extracting(ProvenEntry::position).containsExactly(700L, 301L, 1L);
        assertThat(proven).allSatisfy(one -> {
            assertThat(LogEntry.parse(one.entry()).position()).isEqualTo(one.position());
            assertThat(one.proof().proves(Rfc6962.leaf(one.entry()), then.root()))
                    .isTrue();
        });
        assertThat(logged.log.proofs(731, List.of(1L))).as("not published").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LogStep.class)
    void a_crash_at_any_step_leaves_no_leaf_out_and_takes_none_twice(LogStep step) throws Exception {
        logged.recordAndPublish(300);
        logged.record(400);
        var database = new LogDatabase(logged.store.dataSource);
        try (var next = new NextLeaves(database, 350)) {
            assertThatThrownBy(() -> database.write(connection -> new LogBatch(connection, next, at -> {
                                if (at == step) {
                                    kill(connection);
                                }
                            })
                            .run()))
                    .isInstanceOfAny(SQLException.class, IllegalStateException.class);
        }
        assertThat(logged.log.standing().size()).isEqualTo(300);

        await().ignoreExceptions().until(() -> {
            logged.log.integrate();
            return logged.log.publish();
        });
        assertThat(Checkpoint.parse(logged.log.checkpoint().orElseThrow().text())
                        .root())
                .isEqualTo(logged.root(700));
        logged.log.verify();
        assertThat(logged.log.standing().check().alarm()).isEmpty();
        assertThat(logged.log.standing().check().wholePosition()).isEqualTo(700);
    }

    @Test
    void it_follows_publishes_and_compares_by_itself() {
        logged.log.start();
        logged.record(600);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> logged.log.standing().check().position() == 600);
        logged.sql("UPDATE domain_event_entry SET payload = '{}' WHERE aggregate_identifier = 'aggregate-1'"
                + " AND sequence_number = 499");
        logged.log.verifyAgain();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> logged.log.standing().check().alarm().isPresent());
        CheckRecord.Alarm alarm = logged.log.standing().check().alarm().orElseThrow();
        assertThat(alarm.position()).isEqualTo(500);
        assertThat(alarm.kind()).isEqualTo(Difference.EVENT_CHANGED);
    }

    @Test
    void a_store_that_is_shorter_than_what_was_published_is_not_gone_on_with() throws Exception {
        logged.recordAndPublish(500);
        assertThatCode(this::startAgain).doesNotThrowAnyException();
        logged.sql(
                "DELETE FROM domain_event_entry WHERE sequence_number >= 490",
                "DELETE FROM event_position WHERE position > 490",
                "UPDATE event_sequencer SET last_position = 490");
        assertThatThrownBy(this::startAgain)
                .isInstanceOf(LogBroken.class)
                .hasMessageContaining("has 490 events in its log, and 500 were published")
                .hasMessageContaining("kept in the database");
    }

    @Test
    void a_database_that_was_taken_back_whole_is_known_by_the_file_beside_it() throws Exception {
        logged.recordAndPublish(300);
        logged.sql("CREATE TABLE kept AS TABLE log_tile", "CREATE TABLE kept_head AS TABLE log_head");
        logged.recordAndPublish(100);
        logged.sql(
                "DELETE FROM domain_event_entry WHERE aggregate_identifier = 'aggregate-2'",
                "DELETE FROM event_position WHERE position > 300",
                "UPDATE event_sequencer SET last_position = 300",
                "DELETE FROM log_tile",
                "INSERT INTO log_tile SELECT * FROM kept",
                "DELETE FROM log_head",
                "INSERT INTO log_head SELECT * FROM kept_head");
        assertThatThrownBy(this::startAgain)
                .isInstanceOf(LogBroken.class)
                .hasMessageContaining("has 300 events in its log, and 400 were published")
                .hasMessageContaining(String.valueOf(logged.file));
        logged.log.verify();
        assertThat(logged.log.standing().check().alarm())
                .map(CheckRecord.Alarm::kind)
                .contains(Difference.CHECKPOINT_CHANGED);
    }

    @Test
    void a_garbled_file_beside_the_database_is_an_alarm_while_it_runs_and_refuses_the_next_start() throws Exception {
        logged.recordAndPublish(300);
        Files.writeString(Objects.requireNonNull(logged.file), "thanhdong\n");
        logged.log.verify();
        assertThat(logged.log.standing().check().alarm())
                .map(CheckRecord.Alarm::kind)
                .contains(Difference.CHECKPOINT_CHANGED);
        assertThatThrownBy(this::startAgain)
                .isInstanceOf(LogBroken.class)
                .hasMessageContaining(String.valueOf(logged.file));
    }

    @Test
    void another_tree_or_another_key_than_the_published_one_is_not_gone_on_with() throws Exception {
        logged.recordAndPublish(500);
        var other = LogKeys.of("log.example", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", List.of());
        assertThatThrownBy(() -> logged.log(other).start())
                .isInstanceOf(LogBroken.class)
                .hasMessageContaining("is not signed by the key in THANHDONG_LOG_KEY");
        var after = new LogKeys(
                "log.example", other.own(), List.of(LoggedStore.KEYS.own().verifier()));
        VerifiableLog changedKey = logged.log(after);
        assertThatCode(changedKey::start).doesNotThrowAnyException();
        changedKey.stop();

        logged.sql("UPDATE log_tile SET hashes = set_byte(hashes, 40, (get_byte(hashes, 40) + 1) % 256)"
                + " WHERE level = 0 AND tile = 1");
        assertThatThrownBy(this::startAgain)
                .isInstanceOf(LogBroken.class)
                .hasMessageContaining("is not the one that was published");
    }

    @Test
    void settings_that_cannot_be_used_are_named() {
        assertThatThrownBy(() -> LogKeys.of("log.example", "no key", List.of()))
                .isInstanceOf(LogBroken.class)
                .hasMessageContaining("THANHDONG_LOG_KEY");
        assertThatThrownBy(() -> LogSettings.of("", Duration.ofSeconds(1), "witness.example", ""))
                .isInstanceOf(LogBroken.class)
                .hasMessageContaining("LOG_WITNESS_URL");
        assertThatThrownBy(() -> LogSettings.of("", Duration.ofSeconds(1), "https://witness.example", "w+0+x"))
                .isInstanceOf(LogBroken.class)
                .hasMessageContaining("LOG_WITNESS_KEY");
    }

    private void startAgain() {
        VerifiableLog again = logged.log(LoggedStore.KEYS);
        again.start();
        again.stop();
    }

    private TiledTree tree(long size) {
        return new TiledTree(size, tile -> logged.log.part(tile).orElseThrow());
    }

    private void kill(Connection victim) {
        try (var ask = victim.createStatement();
                var row = ask.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            logged.store
                    .jdbc
                    .sql("SELECT pg_terminate_backend(" + row.getInt(1) + ", 5000)")
                    .query(ignored -> {});
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
