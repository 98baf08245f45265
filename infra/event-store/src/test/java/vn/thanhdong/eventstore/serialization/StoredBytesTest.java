package vn.thanhdong.eventstore.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.samples.event.FileMoved;
import vn.thanhdong.samples.event.FileOpened;

class StoredBytesTest {

    private final EventSerializer serializer = new EventSerializer();

    @Test
    void bytes_of_revision_1_are_still_read() throws IOException {
        byte[] stored;
        try (var resource = getClass().getResourceAsStream("/events/samples.FileOpened.1.json")) {
            stored = Objects.requireNonNull(resource).readAllBytes();
        }
        FileOpened event =
                serializer.deserialize(new SimpleSerializedObject<>(stored, byte[].class, "samples.FileOpened", "1"));
        assertThat(event)
                .isEqualTo(new FileOpened(
                        "H23-7",
                        new Personal.Sealed<>(new PersonId("p-1"), new byte[12], new byte[] {
                            (byte) 0xde, (byte) 0xad, (byte) 0xbe, (byte) 0xef
                        }),
                        new Personal.Erased<>(new PersonId("p-2")),
                        Instant.parse("2026-03-04T05:06:07.123456Z")));
    }

    @Test
    void an_event_is_written_under_its_logical_name_with_times_as_text() {
        SerializedObject<byte[]> written =
                serializer.serialize(new FileMoved(3, Instant.parse("2026-03-04T05:06:07Z")), byte[].class);
        assertThat(new String(written.getData(), UTF_8))
                .isEqualTo("{\"step\":3,\"occurredAt\":\"2026-03-04T05:06:07Z\"}");
        assertThat(written.getType().getName()).isEqualTo("samples.FileMoved");
        assertThat(written.getType().getRevision()).isEqualTo("1");
        assertThat(serializer.<byte[], Object>deserialize(written)).isInstanceOf(FileMoved.class);
    }

    @Test
    void a_token_of_a_replay_is_read_again() {
        var replay = ReplayToken.createReplayToken(GapAwareTrackingToken.newInstance(9, java.util.Set.of()));
        assertThat(serializer.<byte[], Object>deserialize(serializer.serialize(replay, byte[].class)))
                .isEqualTo(replay);
    }

    @Test
    void metadata_is_read_again() {
        MetaData metadata = MetaData.with("actor", "p-1").and("imported", "true");
        assertThat(serializer.<byte[], Object>deserialize(serializer.serialize(metadata, byte[].class)))
                .isEqualTo(metadata);
    }

    @Test
    void class_names_that_are_no_events_stay_as_they_are() {
        assertThat(EventTypeNames.nameOf("vn.thanhdong.procedures.event.DossierAccepted"))
                .isEqualTo("procedures.DossierAccepted");
        assertThat(EventTypeNames.classNameOf("procedures.DossierAccepted"))
                .isEqualTo("vn.thanhdong.procedures.event.DossierAccepted");
        assertThat(EventTypeNames.nameOf("java.lang.String")).isEqualTo("java.lang.String");
        assertThat(EventTypeNames.classNameOf("java.lang.String")).isEqualTo("java.lang.String");
    }
}
