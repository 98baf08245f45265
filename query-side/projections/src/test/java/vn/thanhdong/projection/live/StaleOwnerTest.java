package vn.thanhdong.projection.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
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
        new Indexes(test.ground.engine(), projection.name(), IndexDefinition.of(projection)).createFirst(index);
        test.appendNeighbours("a", 1, 6);
        List<RecordedEvent> events = test.reader.after(0, 100);

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

    private EventBatch<Parcel> batch(List<RecordedEvent> events) {
        var documents = new Documents<>(test.ground.engine(), test.ground.json(), index.name(), Parcel.class);
        return Objects.requireNonNull(test.ground
                .transaction()
                .execute(status -> new EventBatch<>(projection, index, documents, test.setAside, events)));
    }

    private String trail() {
        return Reading.one(test.ground, projection, index.name(), "a0").trail();
    }
}
