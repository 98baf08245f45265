package vn.thanhdong.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.verifiablelog.Checkpoint;

/** What is read ahead is added once, and only where it belongs. */
class NextLeavesTest {

    private static final int AT_ONCE = 40;

    private final LoggedStore logged = new LoggedStore(null);
    private final LogDatabase database = new LogDatabase(logged.store.dataSource);

    @AfterEach
    void stop() throws Exception {
        logged.close();
    }

    @Test
    void many_batches_one_after_the_other_lead_to_the_tree_by_its_definition() throws Exception {
        logged.record(330);
        try (var next = new NextLeaves(database, AT_ONCE)) {
            for (int batch = 0; batch < 8; batch++) {
                assertThat(add(next)).isEqualTo(AT_ONCE);
            }
            assertThat(add(next)).isEqualTo(10);
            assertThat(add(next)).as("nothing is left").isZero();
        }
        assertPublishedAs(330);
    }

    @Test
    void what_was_read_ahead_is_put_away_when_another_process_went_on_meanwhile() throws Exception {
        logged.record(100);
        try (var next = new NextLeaves(database, AT_ONCE)) {
            assertThat(add(next)).isEqualTo(AT_ONCE);
            logged.log.integrate();
            logged.record(60);
            assertThat(add(next)).isEqualTo(AT_ONCE);
            assertThat(add(next)).isEqualTo(20);
        }
        assertPublishedAs(160);
    }

    private int add(NextLeaves next) throws SQLException {
        return database.write(connection -> new LogBatch(connection, next, step -> {}).run())
                .orElseThrow();
    }

    private void assertPublishedAs(int size) throws Exception {
        logged.log.publish();
        Checkpoint checkpoint =
                Checkpoint.parse(logged.log.checkpoint().orElseThrow().text());
        assertThat(checkpoint.size()).isEqualTo(size);
        assertThat(checkpoint.root()).isEqualTo(logged.root(size));
        logged.log.verify();
        assertThat(logged.log.standing().check().alarm()).isEmpty();
    }
}
