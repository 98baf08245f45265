package vn.thanhdong.queryservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.event.AbsenceDeclared;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.eventstore.AggregateHistory;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.notices.InboxKind;
import vn.thanhdong.notices.StaffMail;
import vn.thanhdong.notices.event.NoticesRead;
import vn.thanhdong.notices.event.StaffMailChosen;
import vn.thanhdong.notices.query.FindMyNotices;
import vn.thanhdong.notices.query.GetStaffMail;
import vn.thanhdong.notices.query.MyNotices;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.event.DueDateMissed;
import vn.thanhdong.procedures.event.DueDateNear;
import vn.thanhdong.procedures.event.OfficerAssigned;
import vn.thanhdong.procedures.event.SupplementRequested;

/** What people read in the pages, from what happened to dossiers. */
class InboxTest {

    private static final PersonId CITIZEN = new PersonId("demo-congdan");
    private static final PersonId OFFICER = new PersonId("demo-chuyenvien");
    private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant DUE = Instant.parse("2026-03-03T02:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static QueryProcess query;

    @BeforeAll
    static void start() {
        query = new QueryProcess();
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void whoever_has_a_dossier_and_who_leads_the_unit_read_of_its_date_and_nobody_else_does() {
        DossierId dossier = handedIn();
        happened(dossier, 1, false, new OfficerAssigned(dossier, AT, OFFICER, station()));
        happened(dossier, 2, false, new DueDateNear(dossier, AT.plusSeconds(1), DUE, station(), Optional.of(OFFICER)));
        happened(dossier, 3, false, new DueDateMissed(dossier, DUE, DUE, station(), Optional.of(OFFICER)));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(kinds("chuyenvien", dossier))
                        .containsExactly(InboxKind.DUE_DATE_MISSED, InboxKind.DUE_DATE_NEAR, InboxKind.ASSIGNED));
        assertThat(kinds("truongphong", dossier)).containsExactly(InboxKind.DUE_DATE_MISSED, InboxKind.DUE_DATE_NEAR);
        assertThat(kinds("lanhdao", dossier)).containsExactly(InboxKind.DUE_DATE_MISSED, InboxKind.DUE_DATE_NEAR);
        for (String other : List.of("congdan", "motcua", "vanthu", "lanhdao.sotuphap", "lanhdaotinh", "vanhanh")) {
            assertThat(kinds(other, dossier)).as(other).isEmpty();
        }
        assertThat(mine("chuyenvien").notices().getFirst())
                .extracting(MyNotices.Item::dossier, MyNotices.Item::dueAt, MyNotices.Item::unread)
                .containsExactly(dossier, DUE, true);
    }

    @Test
    void an_applicant_reads_what_they_are_told_but_not_of_the_past_of_another_system() {
        DossierId past = handedIn();
        happened(past, 1, true, asked(past));
        DossierId dossier = handedIn();
        happened(dossier, 1, false, asked(dossier));

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(kinds("congdan", dossier)).containsExactly(InboxKind.SUPPLEMENT_REQUESTED));
        assertThat(kinds("congdan", past)).isEmpty();
        assertThat(kinds("congdan2", dossier)).isEmpty();
        assertThat(kinds("chuyenvien", dossier)).isEmpty();
    }

    @Test
    void what_was_marked_as_read_counts_no_more_and_marks_never_go_back() {
        DossierId first = handedIn();
        happened(first, 1, false, new DueDateNear(first, AT, DUE, clerk(), Optional.empty()));
        DossierId second = handedIn();
        happened(second, 1, false, new DueDateNear(second, AT, DUE, clerk(), Optional.empty()));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(kinds("motcua", second)).hasSize(1));
        MyNotices before = mine("motcua");
        assertThat(before.total()).isEqualTo(before.notices().size());
        assertThat(before.unread()).isGreaterThanOrEqualTo(2);
        List<Long> positions =
                before.notices().stream().map(MyNotices.Item::position).toList();
        assertThat(positions).isSortedAccordingTo((one, other) -> Long.compare(other, one));

        long newest = positions.getFirst();
        assertThat(query.ask("motcua", new FindMyNotices(0, true, newest)).unread())
                .as("marked a moment ago")
                .isZero();
        read(0, newest - 1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(mine("motcua").unread()).isEqualTo(1));
        assertThat(query.ask("motcua", new FindMyNotices(50, true, 0)).notices())
                .singleElement()
                .extracting(MyNotices.Item::position)
                .isEqualTo(newest);
        read(1, newest);
        read(2, 1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(mine("motcua").unread()).isZero());
        assertThat(mine("motcua").total()).isEqualTo(before.total());
    }

    @Test
    void what_somebody_chose_about_e_mails_is_told_to_them_and_stays_when_they_read() {
        PersonId clerk = new PersonId("demo-motcua.sotuphap");
        append("StaffMail", "staff-mail-of/" + clerk, 0, new StaffMailChosen(clerk, AT, StaffMail.AT_ONCE), Map.of());
        append("StaffMail", "staff-mail-of/" + clerk, 1, new StaffMailChosen(clerk, AT, StaffMail.DAILY), Map.of());
        append("NoticeReader", "notices-of/" + clerk, 0, new NoticesRead(clerk, AT, 1), Map.of());

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                query.ask("motcua.sotuphap", new GetStaffMail()).mail())
                        .isEqualTo(StaffMail.DAILY));
        assertThat(query.ask("vanthu", new GetStaffMail()).mail()).isEqualTo(StaffMail.OFF);
    }

    @Test
    void a_deputy_reads_what_an_absent_official_is_told_since_they_are_away_and_nothing_of_their_own_affairs() {
        var away = new PersonId("official-" + UUID.randomUUID());
        Instant from = AT.minusSeconds(60);
        append(
                "AgencyAbsences",
                "absences-" + QueryProcess.WARD,
                0,
                new AbsenceDeclared(
                        "absence",
                        from,
                        QueryProcess.WARD,
                        away,
                        Role.OFFICER,
                        from,
                        Instant.now().plus(Duration.ofDays(1)),
                        new PersonId("demo-vanthu"),
                        Role.REGISTRY_CLERK,
                        Optional.empty(),
                        ""),
                Map.of());
        DossierId theirs = handedIn();
        happened(theirs, 1, false, new OfficerAssigned(theirs, from.minusSeconds(1), away, station()));
        happened(theirs, 2, false, new DueDateNear(theirs, AT, DUE, clerk(), Optional.of(away)));
        DossierId own = query.handedIn(away, new PersonId("child-" + UUID.randomUUID()), "Nguyễn Thị Thu Hà");
        happened(own, 1, false, asked(own));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(kinds("vanthu", theirs)).containsExactly(InboxKind.DUE_DATE_NEAR));
        assertThat(kinds("vanthu", own)).isEmpty();
        assertThat(mine("vanthu").total()).isEqualTo(1);
        assertThat(kinds("lanhdao.sotuphap", theirs)).isEmpty();
    }

    private static DossierId handedIn() {
        return query.handedIn(CITIZEN, new PersonId("child-" + UUID.randomUUID()), "Nguyễn Thị Thu Hà");
    }

    private static SupplementRequested asked(DossierId dossier) {
        return new SupplementRequested(dossier, AT, Personal.known(CITIZEN, "Thiếu giấy chứng sinh"));
    }

    private static List<InboxKind> kinds(String username, DossierId dossier) {
        return mine(username).notices().stream()
                .filter(notice -> notice.dossier().equals(dossier))
                .map(MyNotices.Item::kind)
                .toList();
    }

    private static MyNotices mine(String username) {
        return query.ask(username, new FindMyNotices(200, false, 0));
    }

    private static Station station() {
        return new Station(3, StepKind.EXAMINATION, Role.OFFICER, QueryProcess.WARD, Optional.of(OFFICER), DUE);
    }

    private static Station clerk() {
        return new Station(0, StepKind.INTAKE, Role.CLERK, QueryProcess.WARD, Optional.empty(), DUE);
    }

    private static void read(long sequence, long upTo) {
        append(
                "NoticeReader",
                "notices-of/demo-motcua",
                sequence,
                new NoticesRead(new PersonId("demo-motcua"), AT, upTo),
                Map.of());
    }

    private static void happened(DossierId dossier, long sequence, boolean imported, DomainEvent event) {
        append("Dossier", dossier.value(), sequence, event, Map.of(EventMetadata.IMPORTED, Boolean.toString(imported)));
    }

    private static void append(
            String type, String aggregate, long sequence, DomainEvent event, Map<String, String> metadata) {
        query.beans
                .getBean(EventAppender.class)
                .append(List.of(new AggregateHistory(type, aggregate, sequence, List.of(event), metadata)));
    }
}
