package vn.thanhdong.projection.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.projection.Parcel;
import vn.thanhdong.projection.Parcels;
import vn.thanhdong.projection.Reading;
import vn.thanhdong.projection.RecordedEvent;
import vn.thanhdong.projection.TestGround;
import vn.thanhdong.projection.document.Documents;
import vn.thanhdong.projection.index.IndexDefinition;
import vn.thanhdong.projection.index.Indexes;
import vn.thanhdong.projection.index.VersionedIndex;

class StaleOwnerTest {

    private final TestGround test = new TestGround();
    private final Parcels projection = new Parcels(TestGround.freshName());
    private final VersionedIndex index = new VersionedIndex(projection.name(), 1);

    @AfterEach
    void stop() {
        test.close();
    }

    @Test
    void an_owner_that_has_lost_its_segment_cannot_overwrite_what_the_new_owner_wrote() {
        List<RecordedEvent> events = recorded(1, 6);

        EventBatch<Parcel> stale = batch(events.subList(0, 3));
        batch(events.subList(0, 5)).write();
        stale.write();
        assertThat(trail()).isEqualTo("sent,1,2,3,4");

        // and the other way round: what the stale one wrote first is not applied twice
        EventBatch<Parcel> owner = batch(events.subList(3, 5));
        batch(events.subList(3, 6)).write();
        owner.write();
        assertThat(trail()).isEqualTo("sent,1,2,3,4,5");
        assertThat(test.setAside.waiting(index, 10)).isEmpty();
    }

    @Test
    void an_owner_that_comes_back_to_its_segment_takes_up_what_another_wrote_meanwhile() {
        List<RecordedEvent> events = recorded(1, 7);
        var mine = new RecentDocuments<>(projection, () -> 10);

        batch(events.subList(0, 3), mine).write();
        batch(events.subList(3, 5)).write();
        batch(events.subList(5, 6), mine).write();
        assertThat(trail()).isEqualTo("sent,1,2,3,4,5");

        // what it wrote itself is at hand, also where the token was not kept and events come again
        Map<String, List<RecordedEvent>> next = Map.of("a0", events.subList(4, 7));
        assertThat(mine.among(next)).containsOnlyKeys("a0");
        batch(events.subList(4, 7), mine).write();
        assertThat(trail()).isEqualTo("sent,1,2,3,4,5,6");
    }

    @Test
    void a_document_that_begins_again_for_a_token_set_back_stays_as_it_was() {
        List<RecordedEvent> events = recorded(1, 5);
        batch(events).write();

        var anew = new RecentDocuments<>(projection, () -> 10);
        assertThat(anew.missing(Map.of("a0", events), Set.of())).isEmpty();
        batch(events.subList(0, 2), anew).write();
        assertThat(trail()).isEqualTo("sent,1,2,3,4");
        batch(events.subList(2, 5), anew).write();
        assertThat(trail()).isEqualTo("sent,1,2,3,4");
    }

    @Test
    void no_more_is_kept_at_hand_than_there_is_room_for() {
        List<RecordedEvent> events = recorded(3, 2);
        var few = new RecentDocuments<>(projection, () -> 2);

        batch(events, few).write();

        assertThat(few.among(Map.of(
                        "a0", events.subList(1, 2),
                        "a1", events.subList(3, 4),
                        "a2", events.subList(5, 6))))
                .containsOnlyKeys("a1", "a2");
    }

    /** Events of the parcels {@code a0}, {@code a1}, …, and an index that holds none of them. */
    private List<RecordedEvent> recorded(int parcels, int eventsEach) {
        new Indexes(test.ground.engine(), projection.name(), IndexDefinition.of(projection)).createFirst(index);
        test.appendNeighbours("a", parcels, eventsEach);
        return test.reader.after(0, 100);
    }

    private EventBatch<Parcel> batch(List<RecordedEvent> events) {
        return batch(events, new RecentDocuments<>(projection, () -> 10));
    }

    private EventBatch<Parcel> batch(List<RecordedEvent> events, RecentDocuments<Parcel> recent) {
        var documents = new Documents<>(test.ground.engine(), test.ground.json(), index.name(), Parcel.class);
        return Objects.requireNonNull(test.ground
                .transaction()
                .execute(status -> new EventBatch<>(projection, index, documents, test.setAside, recent, events)));
    }

    private String trail() {
        return Reading.one(test.ground, projection, index.name(), "a0").trail();
    }
}
