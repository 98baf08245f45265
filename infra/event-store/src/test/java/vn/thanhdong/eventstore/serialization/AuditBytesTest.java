package vn.thanhdong.eventstore.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Ground;
import vn.thanhdong.access.NetworkOrigin;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Shown;
import vn.thanhdong.access.event.ConnectionSeen;
import vn.thanhdong.access.event.MasterKeyRotated;
import vn.thanhdong.access.event.PersonalDataViewed;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.history.event.AuditTrailExported;
import vn.thanhdong.history.event.AuditTrailSearched;

/** The bytes of what is recorded of auditors, and of looks before anybody gave a reason: they are read for ever. */
class AuditBytesTest {

    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final String SEEN =
            "[{\"dossier\":\"d\",\"persons\":[\"p\"],\"shown\":\"HISTORY\",\"ground\":\"AUDIT\"}]";

    private final EventSerializer serializer = new EventSerializer();

    @Test
    void an_export() {
        var exported = new AuditTrailExported("e", NOW, "Kế hoạch 12", "type=access.AbsenceEnded", 3, 99);
        String bytes = """
                {"exportId":"e","occurredAt":"2026-11-30T02:00:00Z","reason":"Kế hoạch 12",\
                "filter":"type=access.AbsenceEnded","events":3,"upTo":99}""";

        assertThat(written(exported)).isEqualTo(bytes);
        assertThat(read("history.AuditTrailExported", bytes)).isEqualTo(exported);
    }

    @Test
    void a_search() {
        var searched = new AuditTrailSearched("s", NOW, "m", "type=access.AbsenceEnded&words=yes", 3);
        String bytes = """
                {"searchId":"s","occurredAt":"2026-11-30T02:00:00Z","mandateId":"m",\
                "filter":"type=access.AbsenceEnded&words=yes","found":3}""";

        assertThat(written(searched)).isEqualTo(bytes);
        assertThat(read("history.AuditTrailSearched", bytes)).isEqualTo(searched);
    }

    @Test
    void a_look_with_its_reason() {
        PersonalDataViewed viewed = viewed(Optional.of("Kế hoạch 12"));
        String bytes = "{\"viewId\":\"v\",\"occurredAt\":\"2026-11-30T02:00:00Z\",\"seen\":" + SEEN
                + ",\"reason\":\"Kế hoạch 12\"}";

        assertThat(written(viewed)).isEqualTo(bytes);
        assertThat(read("access.PersonalDataViewed", bytes)).isEqualTo(viewed);
    }

    @Test
    void a_look_of_before_has_none() {
        String bytes = "{\"viewId\":\"v\",\"occurredAt\":\"2026-11-30T02:00:00Z\",\"seen\":" + SEEN + "}";

        assertThat(read("access.PersonalDataViewed", bytes)).isEqualTo(viewed(Optional.empty()));
    }

    @Test
    void a_change_of_the_master_key() {
        var rotated = new MasterKeyRotated("r", NOW, "00112233aabbccdd", List.of("ffeeddcc00112233"), 270_448);
        String bytes = """
                {"rotationId":"r","occurredAt":"2026-11-30T02:00:00Z","keyId":"00112233aabbccdd",\
                "formerKeyIds":["ffeeddcc00112233"],"keys":270448}""";

        assertThat(written(rotated)).isEqualTo(bytes);
        assertThat(read("access.MasterKeyRotated", bytes)).isEqualTo(rotated);
    }

    @Test
    void from_where_somebody_acted_is_sealed() {
        var origin = new Personal.Sealed<NetworkOrigin>(new PersonId("p"), new byte[] {1, 2}, new byte[] {3, 4});
        var seen = new ConnectionSeen("0b7c0e52-5d1e-4a55-9f0e-3f1b6c7d8e9f", NOW, origin, "hash");
        String bytes = """
                {"sessionId":"0b7c0e52-5d1e-4a55-9f0e-3f1b6c7d8e9f","occurredAt":"2026-11-30T02:00:00Z",\
                "origin":{"person":"p","nonce":"AQI=","ciphertext":"AwQ="},"addressHash":"hash"}""";

        assertThat(written(seen)).isEqualTo(bytes);
        assertThat(read("access.ConnectionSeen", bytes)).isEqualTo(seen);
    }

    private static PersonalDataViewed viewed(Optional<String> reason) {
        var seen = new PersonalDataViewed.Seen("d", List.of(new PersonId("p")), Shown.HISTORY, Ground.AUDIT);
        return new PersonalDataViewed("v", NOW, List.of(seen), reason);
    }

    private String written(DomainEvent event) {
        return new String(serializer.serialize(event, byte[].class).getData(), UTF_8);
    }

    private Object read(String type, String bytes) {
        return serializer.<byte[], Object>deserialize(
                new SimpleSerializedObject<>(bytes.getBytes(UTF_8), byte[].class, type, "1"));
    }
}
