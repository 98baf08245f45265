package vn.thanhdong.queryservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Ground;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.Shown;
import vn.thanhdong.access.query.DataViews;
import vn.thanhdong.access.query.FileKey;
import vn.thanhdong.access.query.FindViewsOfDossier;
import vn.thanhdong.access.query.FindViewsOfMyData;
import vn.thanhdong.access.query.GetMyFileKey;
import vn.thanhdong.erasure.ErasureAssessment;
import vn.thanhdong.erasure.ErasureFinding;
import vn.thanhdong.erasure.ErasureReason;
import vn.thanhdong.erasure.event.ErasureAssessed;
import vn.thanhdong.erasure.event.ErasureRequested;
import vn.thanhdong.erasure.event.LegalHoldPlaced;
import vn.thanhdong.erasure.query.DossierHolds;
import vn.thanhdong.erasure.query.FindErasures;
import vn.thanhdong.erasure.query.FindMyErasures;
import vn.thanhdong.erasure.query.GetLegalHolds;
import vn.thanhdong.eventstore.personal.ErasedPersons;
import vn.thanhdong.eventstore.personal.PersonalDataKeys;
import vn.thanhdong.history.query.GetDossierHistory;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.PaperKind;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.PaperIssued;
import vn.thanhdong.procedures.projection.DossierProjection;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.EarlierAnswers;
import vn.thanhdong.procedures.query.FindDossier;
import vn.thanhdong.procedures.query.FindDossiers;
import vn.thanhdong.procedures.query.FindEarlierAnswers;
import vn.thanhdong.procedures.query.GetAttachmentKey;
import vn.thanhdong.procedures.query.GetControlSheet;
import vn.thanhdong.procedures.query.GetPaperKey;
import vn.thanhdong.procedures.query.GetPaperProof;
import vn.thanhdong.procedures.query.PaperKey;
import vn.thanhdong.procedures.query.PaperProof;
import vn.thanhdong.projection.Projections;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.verifiablelog.TlogProof;
import vn.thanhdong.verifiablelog.paper.CompactProof;
import vn.thanhdong.verifiablelog.paper.Digits;
import vn.thanhdong.verifiablelog.paper.OpenedEntry;

/** Who looks is recorded, files open for who may see them, and who was erased is forgotten. */
class PersonalDataTest {

    private static final PersonId CITIZEN = new PersonId("demo-congdan");
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
    void what_an_officer_is_shown_is_recorded_once_with_whose_it_was_and_why() {
        DossierId dossier = query.handedIn(parent, child, "Nguyễn Văn An");

        query.ask("chuyenvien", new FindDossier(dossier, -1));
        query.ask("chuyenvien", new FindDossier(dossier, -1));

        assertThat(query.looks(dossier))
                .singleElement()
                .satisfies(look -> assertThat(look)
                        .contains(parent.value(), child.value(), "CONTENTS", "WORK")
                        .contains("demo-chuyenvien", "OFFICER", "H23.31.09")
                        .doesNotContain("Nguyễn"));

        query.ask("chuyenvien", new GetDossierHistory(dossier));
        assertThat(query.looks(dossier)).hasSize(2).last().asString().contains("HISTORY");

        query.ask("motcua", new FindDossier(dossier, -1));
        assertThat(query.looks(dossier)).hasSize(3).last().asString().contains("demo-motcua");
    }

    @Test
    void earlier_data_that_a_desk_takes_over_are_recorded_as_a_look_at_their_owner_alone() {
        DossierId dossier = query.handedIn(parent, child, "Nguyễn Văn An");
        var question = new FindEarlierAnswers(QueryProcess.numberOf(parent));
        await().atMost(PATIENCE)
                .until(() -> dossier.equals(query.ask("motcua", question).dossier()));

        assertThat(query.ask("motcua", question).answers().value("applicantName"))
                .isEqualTo("Nguyễn Văn An");
        assertThat(query.looks(dossier))
                .singleElement()
                .satisfies(look -> assertThat(look)
                        .contains(parent.value(), "CONTENTS", "demo-motcua", "CLERK")
                        .doesNotContain(child.value()));
        assertThat(query.ask("motcua.sotuphap", question)).isEqualTo(EarlierAnswers.NONE);
        assertThat(query.looks(dossier)).hasSize(1);
    }

    @Test
    void names_in_a_list_are_recorded_together_and_once_an_hour() {
        DossierId one = query.handedIn(parent, child, "Nguyễn Văn An");
        DossierId other = query.handedIn(parent, child, "Nguyễn Văn An");
        var list = new FindDossiers(DossierFilter.ALL, DossierOrder.NEWEST, 50, "", true);
        await().atMost(PATIENCE)
                .until(() -> query.ask("vanhanh", list).dossiers().stream()
                                .map(DossierSummary::id)
                                .filter(id -> id.equals(one) || id.equals(other))
                                .count()
                        == 2);
        assertThat(query.looks(one)).as("operators are shown no names").isEmpty();

        query.ask("lanhdao", list);
        query.ask("lanhdao", list);

        assertThat(query.looks(one))
                .hasSize(1)
                .isEqualTo(query.looks(other))
                .first()
                .asString()
                .contains("NAME");
    }

    @Test
    void people_who_look_at_their_own_data_are_not_recorded() {
        DossierId dossier = query.handedIn(CITIZEN, child, "Nguyễn Thị Thu Hà");

        DossierDetail own = query.ask("congdan", new FindDossier(dossier, -1));

        assertThat(own.applicant()).isNotNull();
        assertThat(query.looks(dossier)).isEmpty();
    }

    @Test
    void what_cannot_be_recorded_is_not_shown() {
        DossierId dossier = query.handedIn(parent, child, "Nguyễn Văn An");
        query.recordNoLooks(true);
        try {
            assertThatThrownBy(() -> query.ask("chuyenvien", new FindDossier(dossier, -1)))
                    .hasMessage("No answer");
            assertThat(query.ask("vanhanh", new FindDossier(dossier, -1)).found())
                    .isTrue();
        } finally {
            query.recordNoLooks(false);
        }

        assertThat(query.ask("chuyenvien", new FindDossier(dossier, -1)).applicant())
                .isNotNull();
        assertThat(query.looks(dossier)).hasSize(1);
    }

    @Test
    void a_citizen_reads_which_office_looked_and_an_auditor_who_it_was() {
        DossierId dossier = query.handedIn(CITIZEN, child, "Nguyễn Thị Thu Hà");
        query.ask("chuyenvien", new FindDossier(dossier, -1));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(query.ask("congdan", new FindViewsOfMyData(50, 0))
                                .views())
                        .filteredOn(view -> view.seen().getFirst().dossier().equals(dossier.value()))
                        .singleElement()
                        .satisfies(view -> {
                            assertThat(view.viewer()).isEmpty();
                            assertThat(view.role()).isEqualTo("OFFICER");
                            assertThat(view.agency()).isEqualTo("H23.31.09");
                            assertThat(view.seen())
                                    .containsExactly(new DataViews.Seen(dossier.value(), Shown.CONTENTS, Ground.WORK));
                        }));
        assertThat(query.ask("kiemtoan", new FindViewsOfDossier(dossier.value(), 50, 0))
                        .views())
                .extracting(DataViews.View::viewer)
                .containsExactly("demo-chuyenvien");
        assertThat(query.ask("chuyenvien", new FindViewsOfDossier(dossier.value(), 50, 0))
                        .total())
                .isZero();
        assertThat(query.ask("congdan2", new FindViewsOfMyData(50, 0)).total()).isZero();
    }

    @Test
    void looks_are_read_page_by_page() {
        DossierId dossier = query.handedIn(parent, child, "Nguyễn Văn An");
        for (String who : new String[] {"motcua", "truongphong", "lanhdao"}) {
            query.ask(who, new FindDossier(dossier, -1));
        }
        var first = new FindViewsOfDossier(dossier.value(), 2, 0);
        await().atMost(PATIENCE).until(() -> query.ask("kiemtoan", first).total() == 3);

        DataViews page = query.ask("kiemtoan", first);
        DataViews next = query.ask("kiemtoan", new FindViewsOfDossier(dossier.value(), 2, page.next()));

        assertThat(page.views()).extracting(DataViews.View::viewer).containsExactly("demo-lanhdao", "demo-truongphong");
        assertThat(next.views()).extracting(DataViews.View::viewer).containsExactly("demo-motcua");
        assertThat(next.next()).isZero();
    }

    @Test
    void a_document_opens_for_who_may_see_the_dossier_and_that_is_recorded() {
        DossierId dossier = query.handedIn(CITIZEN, child, "Nguyễn Thị Thu Hà");
        FileKey own = query.ask("congdan", new GetMyFileKey("upload/1"));

        var question = new GetAttachmentKey(dossier, QueryProcess.SHA256, CITIZEN, "upload/1");
        assertThat(query.ask("chuyenvien", question)).isEqualTo(own);
        assertThat(query.looks(dossier)).singleElement().asString().contains("DOCUMENT");

        assertThat(query.ask("congdan", question)).as("the applicant").isEqualTo(own);
        assertThat(query.looks(dossier)).as("one's own data").hasSize(1);
        assertThat(query.ask("congdan2", question).state()).as("a stranger").isEqualTo(FileKey.State.NOT_YOURS);

        assertThat(own.bytes()).hasSize(32);
        assertThat(query.ask("congdan", new GetMyFileKey("upload/2"))).isNotEqualTo(own);
        assertThat(query.ask("congdan2", new GetMyFileKey("upload/1"))).isNotEqualTo(own);
        assertThat(query.ask("chuyenvien.sotuphap", question).state())
                .as("of another agency")
                .isEqualTo(FileKey.State.NOT_YOURS);
        assertThat(query.ask("vanhanh", question).state()).isEqualTo(FileKey.State.NOT_YOURS);
        assertThat(query.ask("chuyenvien", new GetAttachmentKey(dossier, "00", CITIZEN, "upload/1"))
                        .state())
                .as("no document of that dossier")
                .isEqualTo(FileKey.State.NOT_YOURS);
        assertThat(query.ask(
                                "chuyenvien",
                                new GetAttachmentKey(dossier, QueryProcess.SHA256, new PersonId("x"), "upload/1"))
                        .state())
                .as("a file of somebody else")
                .isEqualTo(FileKey.State.NOT_YOURS);
    }

    @Test
    void an_issued_paper_is_kept_under_the_owners_key_and_opens_for_who_may_see_the_dossier() {
        DossierId dossier = query.handedIn(CITIZEN, child, "Nguyễn Thị Thu Hà");
        String name = GetPaperKey.folder(dossier) + "1";
        PaperKey sealing = query.ask("motcua", new GetPaperKey(dossier, name));
        assertThat(sealing.owner()).isEqualTo(CITIZEN);
        assertThat(sealing.key().state()).isEqualTo(FileKey.State.GIVEN);
        for (String who : new String[] {"congdan", "congdan2", "motcua.sotuphap", "vanhanh"}) {
            assertThat(query.ask(who, new GetPaperKey(dossier, name)).key().state())
                    .as(who)
                    .isEqualTo(FileKey.State.NOT_YOURS);
        }
        assertThat(query.ask("motcua", new GetPaperKey(dossier, "upload/1"))
                        .key()
                        .state())
                .as("no key of anything else")
                .isEqualTo(FileKey.State.NOT_YOURS);

        Instant at = Instant.parse("2026-01-05T03:00:00Z");
        String file = "cd".repeat(32);
        query.record(
                dossier,
                1,
                new DossierAccepted(
                        dossier,
                        at,
                        new DossierCode("H23.31.09-260105-0002"),
                        at.plusSeconds(360_000),
                        false,
                        "v1",
                        0,
                        QueryProcess.station(at)));
        query.record(
                dossier,
                2,
                new PaperIssued(
                        dossier,
                        at,
                        PaperKind.RECEIPT,
                        "1/2026",
                        "ab",
                        Optional.of(new AgencyCode("H23.31.09")),
                        Optional.of(2026),
                        Optional.of(file),
                        Optional.of(new DossierCode("H23.31.09-260105-0002"))));

        assertThat(query.ask("congdan", new FindDossier(dossier, 2)).papers())
                .singleElement()
                .satisfies(one -> assertThat(one.paper().file()).isEqualTo(file));
        var opening = new GetAttachmentKey(dossier, file, CITIZEN, name);
        assertThat(query.ask("congdan", opening)).isEqualTo(sealing.key());
        assertThat(query.ask("chuyenvien", opening)).isEqualTo(sealing.key());
        assertThat(query.ask("congdan2", opening).state()).isEqualTo(FileKey.State.NOT_YOURS);

        var proving = new GetPaperProof(dossier, file);
        await().atMost(PATIENCE).until(() -> query.ask("congdan", proving).state() == PaperProof.State.PROVEN);
        PaperProof proof = query.ask("chuyenvien", proving);
        assertThat(CompactProof.expand(Digits.bytes(proof.digits())).text()).isEqualTo(proof.proof());
        assertThat(OpenedEntry.of(TlogProof.parse(proof.proof())).event().payload())
                .contains("H23.31.09-260105-0002", "1/2026")
                .doesNotContain("Nguyễn");
        assertThat(query.ask("congdan2", proving)).isEqualTo(PaperProof.NONE);
        assertThat(query.ask("congdan", new GetPaperProof(dossier, QueryProcess.SHA256)))
                .as("what was handed in is no paper")
                .isEqualTo(PaperProof.NONE);

        assertThat(query.ask("motcua", new GetControlSheet(dossier)).steps()).isNotEmpty();
        assertThat(query.ask("congdan", new GetControlSheet(dossier)).steps())
                .as("it names officials")
                .isEmpty();
        assertThat(query.ask("motcua.sotuphap", new GetControlSheet(dossier)).steps())
                .isEmpty();
    }

    @Test
    void who_is_erased_is_forgotten_in_every_document_and_the_child_is_not() {
        DossierId dossier = query.handedIn(parent, child, "Trần Quên Lãng");
        DossierId another = query.handedIn(new PersonId("other-" + UUID.randomUUID()), child, "Trần Còn Nhớ");
        var byName = new FindDossiers(DossierFilter.ALL.withText("quên lãng"), DossierOrder.RELEVANCE, 10, "", false);
        await().atMost(PATIENCE)
                .until(() -> query.ask("kiemtoan", byName).dossiers().stream()
                        .anyMatch(one -> one.id().equals(dossier)));

        String[] theirs = {"Quên Lãng", QueryProcess.numberOf(parent), QueryProcess.phoneOf(parent)};
        assertThat(query.everything()).as("it is looked for where it is").contains(theirs);

        query.beans.getBean(PersonalDataKeys.class).erase(parent);
        var watch = new ErasureWatch(
                query.beans.getBean(Projections.class),
                DossierProjection.NAME,
                query.beans.getBean(ErasedPersons.class),
                Clock.systemUTC(),
                Duration.ZERO); // no other process holds the key
        await().atMost(PATIENCE).until(watch::look);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(query.ask("kiemtoan", new FindDossier(dossier, -1))
                                .applicant())
                        .isNull());
        query.record(
                dossier,
                1,
                new DossierAccepted(
                        dossier,
                        Instant.parse("2026-01-05T03:00:00Z"),
                        new DossierCode("H23.31.09-260105-0001"),
                        Instant.parse("2026-01-09T03:00:00Z"),
                        false,
                        "v1",
                        0,
                        QueryProcess.station(Instant.parse("2026-01-05T03:00:00Z"))));
        DossierDetail forgotten = query.ask("kiemtoan", new FindDossier(dossier, 1));
        assertThat(forgotten.applicant()).isNull();
        assertThat(forgotten.summary()).isNotNull().satisfies(summary -> {
            assertThat(summary.applicantName()).isEmpty();
            assertThat(summary.code()).isEqualTo("H23.31.09-260105-0001");
        });
        assertThat(forgotten.form().values()).containsOnlyKeys("childName");
        assertThat(query.ask("kiemtoan", byName).dossiers())
                .extracting(DossierSummary::id)
                .doesNotContain(dossier);
        assertThat(query.ask("kiemtoan", new FindDossier(another, -1)).applicant())
                .isNotNull();
        assertThat(query.ask("kiemtoan", new GetAttachmentKey(dossier, QueryProcess.SHA256, parent, "upload/1"))
                        .state())
                .isEqualTo(FileKey.State.ERASED);
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(watch.look()).as("derived again once").isFalse();
            assertThat(query.everything()).doesNotContain(theirs);
        });
        assertThat(query.ask("kiemtoan", new GetDossierHistory(dossier)).toString())
                .doesNotContain(theirs);
        assertThat(query.ask("motcua", new FindEarlierAnswers(QueryProcess.numberOf(parent))))
                .as("the number leads nowhere")
                .isEqualTo(EarlierAnswers.NONE);
    }

    @Test
    void requests_to_erase_are_known_to_who_asked_and_to_who_decides_about_them() {
        DossierId dossier = query.handedIn(CITIZEN, child, "Nguyễn Thị Thu Hà");
        Instant at = Instant.parse("2026-11-30T05:00:00Z");
        var assessment = new ErasureAssessment(
                at,
                List.of(new ErasureFinding(
                        dossier,
                        "",
                        new ProcedureCode("SN-01"),
                        QueryProcess.WARD,
                        QueryProcess.WARD,
                        ErasureFinding.Kind.OPEN,
                        Optional.empty(),
                        "")));
        query.recordOf(
                "erasure-" + CITIZEN,
                0,
                new ErasureRequested(
                        CITIZEN, at, "r1", ErasureReason.OWN_REQUEST, CITIZEN, Role.CITIZEN, Optional.empty()),
                new ErasureAssessed(CITIZEN, at, "r1", assessment));
        var asked = new FindErasures(Optional.of(CITIZEN), 1);

        for (String who : new String[] {"quantri", "lanhdao", "lanhdaotinh", "kiemtoan"}) {
            assertThat(query.ask(who, asked).requests())
                    .as(who)
                    .singleElement()
                    .satisfies(request -> assertThat(request.assessment()).isEqualTo(assessment));
        }
        for (String who : new String[] {"lanhdao.sotuphap", "chuyenvien", "motcua", "vanhanh", "congdan2"}) {
            assertThat(query.ask(who, asked).requests()).as(who).isEmpty();
        }
        assertThat(query.ask("congdan", new FindMyErasures(1)).requests()).hasSize(1);
        assertThat(query.ask("congdan2", new FindMyErasures(-1)).requests()).isEmpty();
    }

    @Test
    void a_hold_is_seen_by_officials_who_may_see_the_dossier() {
        DossierId dossier = query.handedIn(CITIZEN, child, "Nguyễn Thị Thu Hà");
        query.recordOf(
                "holds-" + dossier,
                0,
                new LegalHoldPlaced(
                        dossier,
                        Instant.parse("2026-11-30T05:00:00Z"),
                        "h1",
                        "45/QĐ-TTr",
                        "Thanh tra tỉnh",
                        new PersonId("demo-lanhdao")));
        var question = new GetLegalHolds(dossier, 0);

        DossierHolds held = query.ask("lanhdao", question);
        assertThat(held.owner()).contains(CITIZEN);
        assertThat(held.holds())
                .singleElement()
                .satisfies(hold -> assertThat(hold.decision()).isEqualTo("45/QĐ-TTr"));
        assertThat(query.ask("lanhdao.sotuphap", question)).isEqualTo(DossierHolds.NONE);
        assertThat(query.ask("congdan", question)).isEqualTo(DossierHolds.NONE);
        assertThat(query.looks(dossier)).as("nothing personal was shown").isEmpty();
    }
}
