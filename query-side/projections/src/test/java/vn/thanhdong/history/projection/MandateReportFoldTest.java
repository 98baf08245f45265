package vn.thanhdong.history.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Ground;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.MandateScope;
import vn.thanhdong.access.MandateSeal;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Shown;
import vn.thanhdong.access.event.PersonalDataViewed.Seen;
import vn.thanhdong.access.projection.MandateLooks.Look;
import vn.thanhdong.access.projection.OpenMandates;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.history.event.AuditTrailExported;
import vn.thanhdong.history.event.AuditTrailSearched;
import vn.thanhdong.history.query.MandateReport;
import vn.thanhdong.history.query.MandateReport.Member;
import vn.thanhdong.projection.RecordedEvent;
import vn.thanhdong.territory.AreaCode;

/** What the report says of looks and exports, and what its hash holds together. */
class MandateReportFoldTest {

    private static final Instant NOON = Instant.parse("2026-11-30T05:00:00Z");
    private static final PersonId HEAD = new PersonId("head");
    private static final Mandate MANDATE = OpenMandates.of(
            HEAD, MandateScope.ofAreas(new AreaCode("30")), LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
    private static final List<Look> LOOKS = List.of(
            look(3, "member", "", seen("d1", Shown.NAME), seen("d2", Shown.NAME)),
            look(5, "member", "", seen("d1", Shown.CONTENTS)),
            look(8, "member", "Kiểm tra theo kế hoạch", seen("d1", Shown.HISTORY), seen("d3", Shown.HISTORY)));
    private static final List<RecordedEvent> EXPORTS = List.of(new RecordedEvent(
            9,
            "e9",
            "x",
            0,
            NOON,
            new AuditTrailExported("x1", NOON, "Kiểm tra theo kế hoạch", "", 12, 8),
            Map.of(EventMetadata.ACTOR, "head")));

    private final MandateReportFold report = new MandateReportFold(MANDATE, LOOKS, EXPORTS, List.of());

    @Test
    void each_dossier_is_told_once_with_when_and_why_and_names_in_lists_are_only_counted() {
        List<Member> members = report.members(id -> "H23-" + id);

        assertThat(members).extracting(one -> one.person().value()).containsExactly("head", "member");
        assertThat(members.getFirst().exports())
                .singleElement()
                .satisfies(one -> assertThat(one.events()).isEqualTo(12));
        assertThat(members.getLast().dossiers())
                .extracting(one -> one.code() + " " + one.looks() + " " + one.reasons())
                .containsExactly("H23-d1 2 [Kiểm tra theo kế hoạch]", "H23-d3 1 [Kiểm tra theo kế hoạch]");
        assertThat(members.getLast().dossiers().getFirst().first()).isEqualTo(NOON.plusSeconds(5));
        assertThat(members.getLast().dossiers().getFirst().last()).isEqualTo(NOON.plusSeconds(8));
        assertThat(report.names()).isEqualTo(2);
    }

    @Test
    void the_seal_changes_with_every_look_and_with_nothing_else() {
        MandateSeal seal = report.seal(9);

        assertThat(seal.hasItsShape()).isTrue();
        assertThat(seal.dossiers()).isEqualTo(2);
        assertThat(seal.looks()).isEqualTo(3);
        assertThat(seal.exports()).isEqualTo(1);
        assertThat(new MandateReportFold(MANDATE, LOOKS, EXPORTS, List.of()).seal(9))
                .isEqualTo(seal);
        assertThat(new MandateReportFold(MANDATE, LOOKS.subList(0, 2), EXPORTS, List.of())
                        .seal(9)
                        .sha256())
                .isNotEqualTo(seal.sha256());
        var otherReason = List.of(
                LOOKS.get(0),
                LOOKS.get(1),
                look(8, "member", "Việc khác", seen("d1", Shown.HISTORY), seen("d3", Shown.HISTORY)));
        assertThat(new MandateReportFold(MANDATE, otherReason, EXPORTS, List.of())
                        .seal(9)
                        .sha256())
                .isNotEqualTo(seal.sha256());
    }

    @Test
    void an_address_is_told_of_whoever_opened_it_and_counts_as_no_dossier() {
        var address = new Seen("", List.of(new PersonId("p")), Shown.ADDRESS, Ground.AUDIT);
        var looks = List.of(look(5, "member", "Kiểm tra theo kế hoạch", address));
        var told = new MandateReportFold(MANDATE, looks, List.of(), List.of());

        assertThat(told.members(id -> "").getLast().dossiers()).singleElement().satisfies(one -> {
            assertThat(one.dossier()).isEmpty();
            assertThat(one.persons()).isEqualTo(1);
            assertThat(one.reasons()).containsExactly("Kiểm tra theo kế hoạch");
        });
        assertThat(told.seal(5).dossiers()).isZero();
        assertThat(told.seal(5).looks()).isEqualTo(1);
        assertThat(told.seal(5).sha256())
                .isNotEqualTo(new MandateReportFold(MANDATE, List.of(), List.of(), List.of())
                        .seal(5)
                        .sha256());
    }

    @Test
    void searches_are_told_with_what_they_found_and_are_in_the_seal() {
        var search = new AuditTrailSearched(
                "s1", NOON, MANDATE.id(), "type=procedures.DossierAccepted&subject=DOSSIER:d9&words=yes", 7);
        var recorded = new RecordedEvent(10, "e10", "x", 0, NOON, search, Map.of(EventMetadata.ACTOR, "member"));
        var told = new MandateReportFold(MANDATE, LOOKS, EXPORTS, List.of(recorded));

        assertThat(told.searchedDossiers()).containsExactly("d9");
        assertThat(told.members(id -> "H23-" + id).getLast().searches())
                .containsExactly(new MandateReport.Search(NOON, search.filter(), "H23-d9", 7));
        assertThat(told.dossiers()).as("it was not opened").doesNotContain("d9");
        assertThat(told.seal(10).sha256()).isNotEqualTo(report.seal(10).sha256());
    }

    @Test
    void a_report_without_searches_has_the_hash_that_was_sealed_before_there_were_any()
            throws NoSuchAlgorithmException {
        String text = MANDATE.id() + """

                00000000000000000003 d1\tlook\tmember\td1\tNAME\t
                00000000000000000003 d2\tlook\tmember\td2\tNAME\t
                00000000000000000005 d1\tlook\tmember\td1\tCONTENTS\t
                00000000000000000008 d1\tlook\tmember\td1\tHISTORY\tKiểm tra theo kế hoạch
                00000000000000000008 d3\tlook\tmember\td3\tHISTORY\tKiểm tra theo kế hoạch
                00000000000000000009\texport\thead\tx1
                """;

        assertThat(report.seal(9).sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static Look look(long position, String viewer, String reason, Seen... seen) {
        return new Look(position, NOON.plusSeconds(position), viewer, reason, List.of(seen));
    }

    private static Seen seen(String dossier, Shown shown) {
        return new Seen(dossier, List.of(new PersonId("owner-of-" + dossier)), shown, Ground.AUDIT);
    }
}
