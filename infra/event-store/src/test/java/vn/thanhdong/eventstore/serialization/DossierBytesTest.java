package vn.thanhdong.eventstore.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.PaperKind;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DueDateExtended;
import vn.thanhdong.procedures.event.PaperIssued;
import vn.thanhdong.procedures.event.PaymentReceived;
import vn.thanhdong.procedures.event.SupplementReceived;
import vn.thanhdong.territory.AgencyCode;

/** What was stored before a step had a date of its own is still read. */
class DossierBytesTest {

    private static final DossierId ID = new DossierId("018f0000-0000-7000-8000-000000000001");
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");
    private static final Instant DUE = Instant.parse("2026-03-06T10:30:00Z");
    private static final Optional<Instant> STEP = Optional.of(Instant.parse("2026-03-05T10:30:00Z"));
    private static final Personal<String> WHY = new Personal.Erased<>(new PersonId("p-1"));

    private final EventSerializer serializer = new EventSerializer();

    static Stream<Arguments> events() {
        return Stream.of(
                Arguments.of(
                        new SupplementReceived(ID, NOW, List.of(), DUE, false, "1", STEP),
                        new SupplementReceived(ID, NOW, List.of(), DUE, false, "1")),
                Arguments.of(
                        new PaymentReceived(ID, NOW, 8_000, true, Optional.of(DUE), false, "1", STEP),
                        new PaymentReceived(ID, NOW, 8_000, true, Optional.of(DUE), false, "1")),
                Arguments.of(
                        new DueDateExtended(ID, NOW, DUE, false, "1", WHY, STEP),
                        new DueDateExtended(ID, NOW, DUE, false, "1", WHY)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_of_before_is_read_without_a_date_of_the_step(DossierEvent now, DossierEvent before) {
        byte[] written = serializer.serialize(now, byte[].class).getData();
        String stored = new String(written, UTF_8).replaceFirst(",\"stepDueAt\":\"[^\"]*\"", "");

        assertThat(stored).isNotEqualTo(new String(written, UTF_8));
        assertThat(read(written, now)).isEqualTo(now);
        assertThat(read(stored.getBytes(UTF_8), now)).isEqualTo(before);
    }

    @Test
    void a_paper_of_before_is_read_without_agency_year_file_and_code() {
        var now = new PaperIssued(
                ID,
                NOW,
                PaperKind.RECEIPT,
                "12/2026",
                "ab",
                Optional.of(new AgencyCode("H23")),
                Optional.of(2026),
                Optional.of("cd"),
                Optional.of(new DossierCode("H23-261123-0042")));
        byte[] written = serializer.serialize(now, byte[].class).getData();
        String stored = new String(written, UTF_8)
                .replaceFirst(",\"agency\":\"H23\",\"year\":2026,\"file\":\"cd\",\"code\":\"H23-261123-0042\"", "");

        assertThat(stored).hasSizeLessThan(written.length).doesNotContain("year");
        assertThat(read(written, now)).isEqualTo(now);
        assertThat(read(stored.getBytes(UTF_8), now))
                .isEqualTo(new PaperIssued(
                        ID,
                        NOW,
                        PaperKind.RECEIPT,
                        "12/2026",
                        "ab",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private DossierEvent read(byte[] bytes, DossierEvent like) {
        String name = EventTypeNames.nameOf(like.getClass().getName());
        return serializer.deserialize(new SimpleSerializedObject<>(bytes, byte[].class, name, "1"));
    }
}
