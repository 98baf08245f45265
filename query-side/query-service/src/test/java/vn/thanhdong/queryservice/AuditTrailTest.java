package vn.thanhdong.queryservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Ground;
import vn.thanhdong.access.NetworkAddress;
import vn.thanhdong.access.NetworkOrigin;
import vn.thanhdong.access.NoMandateInForce;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.SessionId;
import vn.thanhdong.access.Shown;
import vn.thanhdong.access.event.ConnectionSeen;
import vn.thanhdong.access.query.DataViews;
import vn.thanhdong.access.query.FindMandates;
import vn.thanhdong.access.query.FindViewsOfMyData;
import vn.thanhdong.eventstore.personal.KeyedHash;
import vn.thanhdong.history.query.AuditDetail;
import vn.thanhdong.history.query.AuditEvent;
import vn.thanhdong.history.query.AuditExport;
import vn.thanhdong.history.query.AuditFilter;
import vn.thanhdong.history.query.BeginAuditExport;
import vn.thanhdong.history.query.FindAuditEvents;
import vn.thanhdong.history.query.GetAuditEvent;
import vn.thanhdong.history.query.GetLogStatus;
import vn.thanhdong.history.query.GetMandateReport;
import vn.thanhdong.history.query.MandateReport;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.query.FindDossier;

/** The audit trail of a whole process: contents open for a reason alone, and who takes it away is in it. */
class AuditTrailTest {

    private static final String REASON = "Kiểm tra theo kế hoạch 12/KH-TTr";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static QueryProcess query;

    private final PersonId parent = new PersonId("parent-" + UUID.randomUUID());
    private final PersonId child = new PersonId("child-" + UUID.randomUUID());

    @BeforeAll
    static void start() {
        query = new QueryProcess();
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void personal_contents_open_for_a_reason_that_is_recorded_each_time() {
        DossierId dossier = query.handedIn(parent, child, "Nguyễn Văn An");
        AuditEvent submitted = submission(dossier);

        AuditDetail closed = query.ask("kiemtoan", new GetAuditEvent(submitted.position(), ""));
        assertThat(closed.state()).isEqualTo(AuditDetail.State.CLOSED);
        assertThat(closed.toString()).contains("SN-01").doesNotContain("Nguyễn", "0912345678");
        assertThat(query.ask("kiemtoan", new GetAuditEvent(submitted.position(), "xem")))
                .isEqualTo(closed);
        assertThat(query.looks(dossier)).as("nothing was shown").isEmpty();

        AuditDetail open = query.ask("kiemtoan", new GetAuditEvent(submitted.position(), REASON));
        assertThat(open.state()).isEqualTo(AuditDetail.State.OPENED);
        assertThat(open.changes().toString()).contains("Nguyễn Văn An");
        query.ask("kiemtoan", new GetAuditEvent(submitted.position(), REASON));
        assertThat(query.looks(dossier))
                .hasSize(2)
                .allSatisfy(look ->
                        assertThat(look).contains(REASON, "demo-kiemtoan", "AUDIT", parent.value(), query.mandate));
    }

    @Test
    void what_was_looked_at_stands_in_the_report_of_the_mandate_and_another_auditor_is_refused() {
        DossierId dossier = query.handedIn(parent, child, "Nguyễn Văn An");
        assertThat(query.ask("kiemtoan", new FindDossier(dossier, 0)).applicant())
                .isNotNull();
        AuditEvent submitted = submission(dossier);
        query.ask("kiemtoan", new GetAuditEvent(submitted.position(), REASON));
        var words = about(dossier).withText("Nguyễn Văn An");
        query.ask("kiemtoan", new FindAuditEvents(words, 10, 0, 0, false));
        query.ask("kiemtoan", new FindAuditEvents(words, 10, 0, 0, false));
        query.ask("kiemtoan", new FindAuditEvents(words, 10, 9, 9, false));
        query.ask("quantri", new FindAuditEvents(words, 10, 0, 0, false));

        await().atMost(PATIENCE).untilAsserted(() -> {
            MandateReport report = query.ask("quantri", new GetMandateReport(query.mandate));
            assertThat(report.seal().hasItsShape()).isTrue();
            assertThat(report.members())
                    .flatExtracting(MandateReport.Member::dossiers)
                    .filteredOn(one -> one.dossier().equals(dossier.value()))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.looks()).isEqualTo(2);
                        assertThat(one.reasons()).containsExactly(REASON);
                    });
            assertThat(report.members())
                    .as("each search once, whose words are nobody's business")
                    .flatExtracting(MandateReport.Member::searches)
                    .extracting(MandateReport.Search::filter)
                    .filteredOn(filter -> filter.contains(dossier.value()))
                    .containsExactly(
                            "type=procedures.DossierSubmitted&subject=DOSSIER:" + dossier,
                            "subject=DOSSIER:" + dossier + "&words=yes");
        });
        assertThat(query.ask("lanhdao", new GetMandateReport(query.mandate))).isEqualTo(MandateReport.NONE);

        // sent by nobody
        assertThatThrownBy(() -> query.ask("thanhtra", new FindDossier(dossier, 0)))
                .satisfies(
                        failure -> assertThat(NoMandateInForce.behind(failure)).isPresent());
        assertThat(query.ask("thanhtra", FindMandates.ALL).mandates()).isEmpty();
    }

    @Test
    void administrators_read_the_trail_and_no_contents_and_an_officer_reads_nothing() {
        DossierId dossier = query.handedIn(parent, child, "Nguyễn Văn An");
        AuditEvent submitted = submission(dossier);

        AuditDetail detail = query.ask("quantri", new GetAuditEvent(submitted.position(), REASON));
        assertThat(detail.state()).isEqualTo(AuditDetail.State.NEVER_OPEN);
        assertThat(detail.toString()).doesNotContain("Nguyễn");
        assertThat(query.ask("chuyenvien", new GetAuditEvent(submitted.position(), REASON))
                        .state())
                .isEqualTo(AuditDetail.State.NONE);
        assertThat(query.ask("chuyenvien", new BeginAuditExport(AuditFilter.ALL, REASON))
                        .state())
                .isEqualTo(AuditExport.State.NOT_YOURS);
        assertThat(query.looks(dossier)).isEmpty();
    }

    @Test
    void who_takes_the_trail_away_says_why_and_is_in_it() {
        DossierId dossier = query.handedIn(parent, child, "Nguyễn Văn An");
        AuditEvent submitted = submission(dossier);
        // an export reaches as far as the last signed checkpoint, which follows a moment later
        await().atMost(PATIENCE)
                .until(() -> query.ask("quantri", new GetLogStatus()).published().stream()
                        .anyMatch(log -> log.size() >= submitted.position()));
        assertThat(query.ask("kiemtoan", new BeginAuditExport(about(dossier), "xem thử"))
                        .state())
                .isEqualTo(AuditExport.State.REASON_MISSING);

        AuditExport export =
                query.ask("kiemtoan", new BeginAuditExport(about(dossier).withText("nộp"), REASON));

        assertThat(export.state()).isEqualTo(AuditExport.State.GRANTED);
        assertThat(export.events()).isEqualTo(1);
        assertThat(query.ask("kiemtoan", new FindAuditEvents(about(dossier), 10, 0, export.upTo(), false))
                        .events())
                .hasSize(1);
        AuditEvent recorded = awaited(AuditFilter.ALL.withSubject("EXPORT:" + export.exportId()))
                .getFirst();
        assertThat(recorded.person()).isEqualTo("demo-kiemtoan");
        AuditDetail detail = query.ask("quantri", new GetAuditEvent(recorded.position(), ""));
        assertThat(detail.fields())
                .contains(
                        new AuditDetail.Field("reason", REASON, false),
                        new AuditDetail.Field("filter", "subject=DOSSIER:" + dossier + "&words=yes", false));
    }

    @Test
    void an_address_is_searched_for_opened_for_a_reason_and_whose_it_is_is_told() {
        PersonId citizen = new PersonId("demo-congdan");
        String session = SessionId.fresh().value();
        String address = "2001:db8::" + Integer.toHexString(session.hashCode() >>> 16);
        String normal = NetworkAddress.of(address).orElseThrow().value();
        query.recordOf(
                session,
                0,
                new ConnectionSeen(
                        session,
                        Instant.parse("2026-11-30T02:00:00Z"),
                        Personal.known(citizen, new NetworkOrigin(normal, "Firefox")),
                        query.beans.getBean(KeyedHash.class).networkAddress(normal)));
        AuditEvent seen = awaited(AuditFilter.ALL.withAddress(address.toUpperCase(Locale.ROOT)))
                .getFirst();
        assertThat(seen.session()).isEqualTo(session);

        AuditDetail closed = query.ask("kiemtoan", new GetAuditEvent(seen.position(), ""));
        assertThat(closed.state()).isEqualTo(AuditDetail.State.CLOSED);
        assertThat(closed.toString()).doesNotContain(normal);
        AuditDetail never = query.ask("quantri", new GetAuditEvent(seen.position(), REASON));
        assertThat(never.state()).isEqualTo(AuditDetail.State.NEVER_OPEN);
        assertThat(never.toString()).doesNotContain(normal);

        AuditDetail open = query.ask("kiemtoan", new GetAuditEvent(seen.position(), REASON));
        assertThat(open.state()).isEqualTo(AuditDetail.State.OPENED);
        assertThat(open.changes()).extracting(change -> change.value().vi()).containsExactly(normal, "Firefox");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(query.ask("congdan", new FindViewsOfMyData(10, 0))
                                .views())
                        .flatExtracting(DataViews.View::seen)
                        .containsOnlyOnce(new DataViews.Seen("", Shown.ADDRESS, Ground.AUDIT)));
    }

    private static AuditFilter about(DossierId dossier) {
        return AuditFilter.ALL.withSubject("DOSSIER:" + dossier);
    }

    /** Not whatever is newest about it: a look at the dossier is about it as well. */
    private static AuditEvent submission(DossierId dossier) {
        return awaited(about(dossier).withTypes(Set.of("procedures.DossierSubmitted")))
                .getFirst();
    }

    private static List<AuditEvent> awaited(AuditFilter filter) {
        return await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(
                        () -> query.ask("kiemtoan", new FindAuditEvents(filter, 10, 0, 0, false))
                                .events(),
                        events -> !events.isEmpty());
    }
}
