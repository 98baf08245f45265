package vn.thanhdong.eventstore.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.ProcedureRelease;
import vn.thanhdong.procedures.event.ProcedurePublished;
import vn.thanhdong.procedures.event.ProcedureWithdrawn;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AgencyDecision;
import vn.thanhdong.territory.AgencyLevel;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.territory.Reform;
import vn.thanhdong.territory.event.AgenciesReformed;
import vn.thanhdong.territory.event.AgencyReformWithdrawn;

/** The bytes of the catalogue's events as they were first released: they are read for ever. */
class CatalogueBytesTest {

    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    private final EventSerializer serializer = new EventSerializer();

    @Test
    void a_merger_with_a_new_name() {
        var agency = new AgencyCode("H23.06");
        kept(
                new AgenciesReformed(
                        NOW,
                        new AgencyDecision(
                                "decision-1",
                                "12/2026/QĐ-UBND",
                                LocalDate.of(2026, 11, 27),
                                new Reform(
                                        "decision-1",
                                        new Phrase("12/2026/QĐ-UBND", "12/2026/QĐ-UBND"),
                                        List.of(new Reform.Ending(new AgencyCode("H23.02"), DAY, List.of(agency))),
                                        List.of(new Agency(
                                                agency,
                                                "Sở Mới",
                                                AgencyLevel.DEPARTMENT,
                                                Optional.of(new AgencyCode("H23")),
                                                new AreaCode("30"),
                                                DAY,
                                                Optional.empty(),
                                                List.of()))),
                                NOW,
                                Optional.empty())),
                "territory.AgenciesReformed",
                """
                {"occurredAt":"2026-11-30T02:00:00Z","decision":{"id":"decision-1","number":"12/2026/QĐ-UBND",\
                "decidedOn":"2026-11-27","reform":{"id":"decision-1","name":{"vi":"12/2026/QĐ-UBND",\
                "en":"12/2026/QĐ-UBND"},"ends":[{"agency":"H23.02","validTo":"2027-01-01","successors":["H23.06"]}],\
                "begins":[{"code":"H23.06","name":"Sở Mới","level":"DEPARTMENT","parent":"H23","area":"30",\
                "validFrom":"2027-01-01","validTo":null,"successors":[]}]},"recordedAt":"2026-11-30T02:00:00Z",\
                "withdrawnFor":null}}""");
    }

    @Test
    void a_decision_that_was_taken_back() {
        kept(new AgencyReformWithdrawn(NOW, "decision-1", "Nhầm ngày"), "territory.AgencyReformWithdrawn", """
                {"occurredAt":"2026-11-30T02:00:00Z","decisionId":"decision-1","reason":"Nhầm ngày"}""");
    }

    @Test
    void a_version_of_a_procedure() {
        kept(
                new ProcedurePublished(
                        NOW,
                        new ProcedureRelease(
                                new ProcedureCode("SN-01"),
                                2,
                                DAY,
                                "1250/QĐ-UBND",
                                "code: SN-01\n",
                                "0a1b",
                                NOW,
                                Optional.empty())),
                "procedures.ProcedurePublished",
                """
                {"occurredAt":"2026-11-30T02:00:00Z","release":{"procedure":"SN-01","version":2,\
                "validFrom":"2027-01-01","decision":"1250/QĐ-UBND","content":"code: SN-01\\n","sha256":"0a1b",\
                "recordedAt":"2026-11-30T02:00:00Z","withdrawnFor":null}}""");
    }

    @Test
    void a_version_that_was_taken_back() {
        kept(
                new ProcedureWithdrawn(NOW, new ProcedureCode("SN-01"), 2, "Chờ văn bản"),
                "procedures.ProcedureWithdrawn",
                """
                {"occurredAt":"2026-11-30T02:00:00Z","procedure":"SN-01","version":2,"reason":"Chờ văn bản"}""");
    }

    private void kept(DomainEvent event, String type, String bytes) {
        assertThat(new String(serializer.serialize(event, byte[].class).getData(), UTF_8))
                .isEqualTo(bytes);
        assertThat(serializer.<byte[], Object>deserialize(
                        new SimpleSerializedObject<>(bytes.getBytes(UTF_8), byte[].class, type, "1")))
                .isEqualTo(event);
    }
}
