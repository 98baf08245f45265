package vn.thanhdong.eventstore.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.MandateChange;
import vn.thanhdong.access.MandateDecision;
import vn.thanhdong.access.MandateKind;
import vn.thanhdong.access.MandateScope;
import vn.thanhdong.access.MandateSeal;
import vn.thanhdong.access.MandateTeam;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.event.MandateChangeDeclined;
import vn.thanhdong.access.event.MandateChangeProposed;
import vn.thanhdong.access.event.MandateDeclined;
import vn.thanhdong.access.event.MandateEnded;
import vn.thanhdong.access.event.MandateEntered;
import vn.thanhdong.access.event.MandateExtended;
import vn.thanhdong.access.event.MandateOpened;
import vn.thanhdong.access.event.MandateTeamChanged;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/** The bytes of the events of mandates as they were first released: they are read for ever. */
class MandateBytesTest {

    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final PersonId ADMIN = new PersonId("p-admin");
    private static final PersonId VAN = new PersonId("p-van");
    private static final MandateTeam TEAM = new MandateTeam(VAN, List.of(VAN));

    private final EventSerializer serializer = new EventSerializer();

    @Test
    void a_mandate_and_what_became_of_it() {
        kept(
                new MandateEntered(
                        "m",
                        NOW,
                        ADMIN,
                        "r",
                        new MandateDecision(
                                MandateKind.INSPECTORATE,
                                "15/QĐ-TTr",
                                LocalDate.of(2026, 11, 27),
                                "Thanh tra tỉnh",
                                "Kiểm tra"),
                        TEAM,
                        new MandateScope(
                                List.of(new AgencyCode("H23.13")),
                                List.of(new AreaCode("30")),
                                List.of("SN-01"),
                                Optional.of(LocalDate.of(2026, 1, 1)),
                                Optional.empty()),
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 12, 31)),
                "access.MandateEntered",
                """
                {"mandateId":"m","occurredAt":"2026-11-30T02:00:00Z","by":"p-admin","requestId":"r","decision":\
                {"kind":"INSPECTORATE","number":"15/QĐ-TTr","decidedOn":"2026-11-27","issuer":"Thanh tra tỉnh",\
                "subject":"Kiểm tra"},"team":{"head":"p-van","members":["p-van"]},"scope":{"agencies":["H23.13"],\
                "areas":["30"],"procedures":["SN-01"],"from":"2026-01-01","to":null},"from":"2026-12-01",\
                "to":"2026-12-31"}""");
        kept(new MandateOpened("m", NOW, ADMIN), "access.MandateOpened", """
                {"mandateId":"m","occurredAt":"2026-11-30T02:00:00Z","by":"p-admin"}""");
        kept(
                new MandateChangeProposed(
                        "m",
                        NOW,
                        ADMIN,
                        new MandateChange(Optional.of(TEAM), Optional.of(LocalDate.of(2027, 1, 31)), "22/QĐ-TTr")),
                "access.MandateChangeProposed",
                """
                {"mandateId":"m","occurredAt":"2026-11-30T02:00:00Z","by":"p-admin","change":{"team":{"head":"p-van",\
                "members":["p-van"]},"to":"2027-01-31","decision":"22/QĐ-TTr"}}""");
        kept(new MandateTeamChanged("m", NOW, ADMIN, TEAM, "22/QĐ-TTr"), "access.MandateTeamChanged", """
                {"mandateId":"m","occurredAt":"2026-11-30T02:00:00Z","by":"p-admin","team":{"head":"p-van",\
                "members":["p-van"]},"decision":"22/QĐ-TTr"}""");
        kept(
                new MandateExtended("m", NOW, ADMIN, LocalDate.of(2027, 1, 31), "22/QĐ-TTr"),
                "access.MandateExtended",
                """
                {"mandateId":"m","occurredAt":"2026-11-30T02:00:00Z","by":"p-admin","to":"2027-01-31",\
                "decision":"22/QĐ-TTr"}""");
        kept(new MandateDeclined("m", NOW, ADMIN, "Sai phạm vi"), "access.MandateDeclined", """
                {"mandateId":"m","occurredAt":"2026-11-30T02:00:00Z","by":"p-admin","reason":"Sai phạm vi"}""");
        kept(
                new MandateChangeDeclined("m", NOW, ADMIN, "22/QĐ-TTr", "Chưa có văn bản"),
                "access.MandateChangeDeclined",
                """
                {"mandateId":"m","occurredAt":"2026-11-30T02:00:00Z","by":"p-admin","decision":"22/QĐ-TTr",\
                "reason":"Chưa có văn bản"}""");
        kept(
                new MandateEnded("m", NOW, VAN, "", Optional.of(new MandateSeal("ab".repeat(32), 12, 1, 2, 3))),
                "access.MandateEnded",
                """
                {"mandateId":"m","occurredAt":"2026-11-30T02:00:00Z","by":"p-van","reason":"","seal":{"sha256":"%s",\
                "upTo":12,"dossiers":1,"looks":2,"exports":3}}""".formatted("ab".repeat(32)));
    }

    private void kept(DomainEvent event, String type, String bytes) {
        assertThat(new String(serializer.serialize(event, byte[].class).getData(), UTF_8))
                .isEqualTo(bytes);
        assertThat(serializer.<byte[], Object>deserialize(
                        new SimpleSerializedObject<>(bytes.getBytes(UTF_8), byte[].class, type, "1")))
                .isEqualTo(event);
    }
}
