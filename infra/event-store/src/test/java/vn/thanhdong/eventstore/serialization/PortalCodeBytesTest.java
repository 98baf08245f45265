package vn.thanhdong.eventstore.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.PortalCode;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/** What was stored before dossiers came from other portals is still read. */
class PortalCodeBytesTest {

    private static final PersonId PERSON = new PersonId("p-1");
    private static final AgencyCode DESK = new AgencyCode("H23.31.09");

    private final EventSerializer serializer = new EventSerializer();

    @Test
    void a_submission_of_before_is_read_as_one_that_came_through_no_other_portal() {
        DossierSubmitted through = submitted(Optional.of(new PortalCode("DVC-2026-000123")));
        byte[] written = serializer.serialize(through, byte[].class).getData();
        String stored = new String(written, UTF_8).replaceFirst(",\"portalCode\":\"[^\"]*\"", "");

        assertThat(stored).isNotEqualTo(new String(written, UTF_8));
        assertThat(read(written)).isEqualTo(through);
        assertThat(read(stored.getBytes(UTF_8))).isEqualTo(submitted(Optional.empty()));
    }

    private DossierSubmitted read(byte[] bytes) {
        String name = EventTypeNames.nameOf(DossierSubmitted.class.getName());
        return serializer.deserialize(new SimpleSerializedObject<>(bytes, byte[].class, name, "1"));
    }

    private static DossierSubmitted submitted(Optional<PortalCode> code) {
        return new DossierSubmitted(
                new DossierId("018f0000-0000-7000-8000-000000000001"),
                Instant.parse("2026-03-04T05:06:07Z"),
                new ProcedureCode("SN-01"),
                1,
                Channel.ONLINE,
                DESK,
                DESK,
                new AreaCode("10528"),
                ApplicantKind.CITIZEN,
                new Personal.Erased<>(PERSON),
                new Personal.Erased<>(PERSON),
                List.of(),
                "",
                "",
                List.of(),
                new Station(
                        0, StepKind.INTAKE, Role.CLERK, DESK, Optional.empty(), Instant.parse("2026-03-05T10:30:00Z")),
                code);
    }
}
