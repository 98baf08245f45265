package vn.thanhdong.projection.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.projection.Parcel;
import vn.thanhdong.projection.Parcels;
import vn.thanhdong.projection.Reading;
import vn.thanhdong.projection.TestElasticsearch;
import vn.thanhdong.projection.TestGround;
import vn.thanhdong.projection.document.Stored;
import vn.thanhdong.projection.setaside.SetAsideDocuments;

class LiveProjectionTest {

    private final TestGround test = new TestGround();
    private final Parcels projection = new Parcels(TestGround.freshName());
    private RunningProjection<Parcel> running = new RunningProjection<>(test.ground, projection);

    @AfterEach
    void stop() {
        running.close();
        test.close();
    }

    @Test
    void documents_follow_the_log_with_personal_fields_opened() {
        running.start();
        test.appendNeighbours("a", 20, 4);
        awaitCaughtUp();

        assertThat(documents()).hasSize(20).allSatisfy((id, stored) -> {
            assertThat(stored.document().trail()).isEqualTo("sent,1,2,3");
            assertThat(stored.document().sender()).isEqualTo("Trần Văn " + id);
        });
    }

    @Test
    void one_poison_document_in_a_thousand_waits_alone_and_its_later_events_behind_it() {
        running.start();
        test.appendNeighbours("a", 500, 3);
        test.appender.append(List.of(TestGround.history("poison", 0, 3, "heavy")));
        test.appendNeighbours("b", 500, 3);
        test.appender.append(List.of(TestGround.history("poison", 3, 2, "heavy")));
        test.awaitPositions();
        awaitCaughtUp();

        assertThat(documents())
                .hasSize(1_000)
                .doesNotContainKey("poison")
                .allSatisfy(
                        (id, stored) -> assertThat(stored.document().trail()).isEqualTo("sent,1,2"));
        assertThat(waiting()).singleElement().satisfies(document -> {
            assertThat(document.documentId()).isEqualTo("poison");
            assertThat(document.firstPosition()).isEqualTo(1_501);
            assertThat(document.events()).isEqualTo(5);
            assertThat(document.reason()).contains("weight").contains("heavy");
        });
        assertThat(running.retry("poison")).isFalse();
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void a_document_whose_fold_fails_is_kept_as_it_was_and_is_whole_again_after_a_mend_and_a_retry() {
        projection.broken.add("a7");
        running.start();
        test.appendNeighbours("a", 50, 5);
        awaitCaughtUp();

        assertThat(documents()).hasSize(50);
        assertThat(one("a7").trail()).isEqualTo("sent,1");
        assertThat(waiting()).singleElement().satisfies(document -> {
            assertThat(document.events()).isEqualTo(3);
            assertThat(document.reason()).contains("this parcel is broken");
        });
        assertThat(running.retry("a7")).isFalse();

        projection.broken.clear();
        assertThat(running.retry("a7")).isTrue();
        assertThat(one("a7").trail()).isEqualTo("sent,1,2,3,4");
        assertThat(waiting()).isEmpty();

        test.appender.append(List.of(TestGround.history("a7", 5, 1, "12")));
        test.awaitPositions();
        awaitCaughtUp();
        assertThat(one("a7").trail()).isEqualTo("sent,1,2,3,4,5");
    }

    @Test
    void elasticsearch_away_with_ten_thousand_events_waiting_sets_nothing_aside_and_all_is_caught_up() {
        running.start();
        test.appendNeighbours("a", 10, 4);
        awaitCaughtUp();
        TestElasticsearch.NODE.stop();
        try {
            test.appendInterleaved("b", 2_500, 4);
            await().atMost(Duration.ofSeconds(30)).until(running::engineAway);
        } finally {
            TestElasticsearch.NODE.start();
        }
        awaitCaughtUp();

        assertThat(waiting()).isEmpty();
        assertThat(documents())
                .hasSize(2_510)
                .allSatisfy(
                        (id, stored) -> assertThat(stored.document().trail()).isEqualTo("sent,1,2,3"));
    }

    @Test
    void an_engine_that_answers_but_takes_no_documents_sets_nothing_aside() throws IOException {
        running.start();
        test.appendNeighbours("a", 10, 2);
        awaitCaughtUp();
        writesBlocked(true);
        test.appendNeighbours("b", 10, 2);
        await().atMost(Duration.ofSeconds(30)).until(running::engineAway);
        // an idle segment had not stored its last steps when following stopped: never less than what waits
        assertThat(running.lag()).isBetween(20L, 40L);
        writesBlocked(false);
        awaitCaughtUp();

        assertThat(waiting()).isEmpty();
        assertThat(documents()).hasSize(20);
    }

    private void writesBlocked(boolean blocked) throws IOException {
        test.ground
                .engine()
                .indices()
                .putSettings(put -> put.index(projection.name())
                        .settings(settings -> settings.blocks(blocks -> blocks.write(blocked))));
    }

    @Test
    void the_start_does_not_fail_while_elasticsearch_is_away() {
        TestElasticsearch.NODE.stop();
        try {
            running.start();
            test.appendNeighbours("a", 10, 2);
            assertThat(running.engineAway()).isTrue();
        } finally {
            TestElasticsearch.NODE.start();
        }
        awaitCaughtUp();
        assertThat(documents()).hasSize(10);
    }

    @Test
    void delivering_everything_again_changes_nothing() {
        running.start();
        test.appendInterleaved("a", 100, 5);
        awaitCaughtUp();
        Map<String, Stored<Parcel>> before = documents();
        var index = running.serving().orElseThrow();
        running.close();
        test.ground.tokens().begin(index, 0);

        running = new RunningProjection<>(test.ground, projection);
        running.start();
        awaitCaughtUp();

        assertThat(documents()).isEqualTo(before);
        assertThat(waiting()).isEmpty();
    }

    private void awaitCaughtUp() {
        await().atMost(Duration.ofSeconds(60)).until(() -> !running.engineAway() && running.lag() == 0);
    }

    private Map<String, Stored<Parcel>> documents() {
        return Reading.all(test.ground, projection.name());
    }

    private Parcel one(String id) {
        return Reading.one(test.ground, projection, projection.name(), id);
    }

    private List<SetAsideDocuments.Waiting> waiting() {
        return test.setAside.waiting(running.serving().orElseThrow(), 100);
    }
}
