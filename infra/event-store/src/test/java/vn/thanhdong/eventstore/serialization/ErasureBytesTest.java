package vn.thanhdong.eventstore.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.erasure.ErasureAssessment;
import vn.thanhdong.erasure.ErasureFinding;
import vn.thanhdong.erasure.ErasureReason;
import vn.thanhdong.erasure.ErasureRefusalGround;
import vn.thanhdong.erasure.event.ErasureApproved;
import vn.thanhdong.erasure.event.ErasureAssessed;
import vn.thanhdong.erasure.event.ErasureRefused;
import vn.thanhdong.erasure.event.ErasureRequested;
import vn.thanhdong.erasure.event.ErasureWithdrawn;
import vn.thanhdong.erasure.event.LegalHoldPlaced;
import vn.thanhdong.erasure.event.LegalHoldReleased;
import vn.thanhdong.erasure.event.PersonErased;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.territory.AgencyCode;

/** The bytes of the events of erasure as they were first released: they are read for ever. */
class ErasureBytesTest {

    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final PersonId LAN = new PersonId("p-lan");
    private static final PersonId LEADER = new PersonId("p-leader");
    private static final DossierId DOSSIER = new DossierId("018f0000-0000-7000-8000-000000000001");

    private final EventSerializer serializer = new EventSerializer();

    @Test
    void a_request_and_what_became_of_it() {
        kept(
                new ErasureRequested(
                        LAN, NOW, "r1", ErasureReason.OWN_REQUEST, LAN, Role.CITIZEN, Optional.of(DOSSIER)),
                "erasure.ErasureRequested",
                """
                {"person":"p-lan","occurredAt":"2026-11-30T02:00:00Z","requestId":"r1","reason":"OWN_REQUEST",\
                "by":"p-lan","byRole":"CITIZEN","dossier":"018f0000-0000-7000-8000-000000000001"}""");
        kept(
                new ErasureAssessed(
                        LAN,
                        NOW,
                        "r1",
                        new ErasureAssessment(
                                NOW,
                                List.of(new ErasureFinding(
                                        DOSSIER,
                                        "H23.31.09-261130-0001",
                                        new ProcedureCode("TD-08"),
                                        new AgencyCode("H23.31.09"),
                                        new AgencyCode("H23.31.09"),
                                        ErasureFinding.Kind.RETAINED,
                                        Optional.of(LocalDate.of(2037, 1, 1)),
                                        "Luật Lưu trữ")))),
                "erasure.ErasureAssessed",
                """
                {"person":"p-lan","occurredAt":"2026-11-30T02:00:00Z","requestId":"r1","assessment":\
                {"at":"2026-11-30T02:00:00Z","findings":[{"dossier":"018f0000-0000-7000-8000-000000000001",\
                "code":"H23.31.09-261130-0001","procedure":"TD-08","receivingDesk":"H23.31.09",\
                "handlingAgency":"H23.31.09","kind":"RETAINED","until":"2037-01-01","ground":"Luật Lưu trữ"}]}}""");
        kept(new ErasureApproved(LAN, NOW, "r1", LEADER, Role.LEADER), "erasure.ErasureApproved", """
                {"person":"p-lan","occurredAt":"2026-11-30T02:00:00Z","requestId":"r1","by":"p-leader",\
                "byRole":"LEADER"}""");
        kept(
                new ErasureRefused(LAN, NOW, "r1", ErasureRefusalGround.RETENTION, "12/TB-UBND"),
                "erasure.ErasureRefused",
                """
                {"person":"p-lan","occurredAt":"2026-11-30T02:00:00Z","requestId":"r1","ground":"RETENTION",\
                "paper":"12/TB-UBND"}""");
        kept(new ErasureWithdrawn(LAN, NOW, "r1"), "erasure.ErasureWithdrawn", """
                {"person":"p-lan","occurredAt":"2026-11-30T02:00:00Z","requestId":"r1"}""");
        kept(new PersonErased(LAN, NOW, "r1"), "erasure.PersonErased", """
                {"person":"p-lan","occurredAt":"2026-11-30T02:00:00Z","requestId":"r1"}""");
    }

    @Test
    void a_legal_hold() {
        kept(
                new LegalHoldPlaced(DOSSIER, NOW, "h1", "45/QĐ-TTr", "Thanh tra tỉnh", LEADER),
                "erasure.LegalHoldPlaced",
                """
                {"dossierId":"018f0000-0000-7000-8000-000000000001","occurredAt":"2026-11-30T02:00:00Z",\
                "holdId":"h1","decision":"45/QĐ-TTr","authority":"Thanh tra tỉnh","by":"p-leader"}""");
        kept(new LegalHoldReleased(DOSSIER, NOW, "h1", "51/TB-TTr"), "erasure.LegalHoldReleased", """
                {"dossierId":"018f0000-0000-7000-8000-000000000001","occurredAt":"2026-11-30T02:00:00Z",\
                "holdId":"h1","paper":"51/TB-TTr"}""");
    }

    private void kept(DomainEvent event, String type, String bytes) {
        assertThat(new String(serializer.serialize(event, byte[].class).getData(), UTF_8))
                .isEqualTo(bytes);
        assertThat(serializer.<byte[], Object>deserialize(
                        new SimpleSerializedObject<>(bytes.getBytes(UTF_8), byte[].class, type, "1")))
                .isEqualTo(event);
    }
}
