package vn.thanhdong.eventstore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import vn.thanhdong.eventstore.TestStore;
import vn.thanhdong.eventstore.jdbc.RecordedTypes.Counted;

class RecordedTypesTest {

    @Test
    void what_came_since_is_added_to_what_was_counted_by_type_and_revision() {
        try (TestStore test = new TestStore()) {
            var types = new RecordedTypes(test.dataSource);
            test.sequencer.start();
            test.append("a", 0, 30);
            await().until(() -> test.events.head() == 30);
            assertThat(types.counts()).singleElement().satisfies(one -> {
                assertThat(one.type()).endsWith("FileMoved");
                assertThat(one.events()).isEqualTo(30);
            });

            test.append("b", 0, 12);
            await().until(() -> test.events.head() == 42);
            test.sequencer.stop();
            test.jdbc
                    .sql("UPDATE domain_event_entry SET payload_revision = '7' WHERE aggregate_identifier = 'b'"
                            + " AND sequence_number < 5")
                    .update();
            assertThat(types.counts())
                    .extracting(Counted::revision, Counted::events)
                    .containsExactlyInAnyOrder(tuple("1", 37L), tuple("7", 5L));
            assertThat(new RecordedTypes(test.dataSource).counts()).isEqualTo(types.counts());
        }
    }
}
