package vn.thanhdong.queryservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.eventstore.AggregateHistory;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.notices.NoticeChannel;
import vn.thanhdong.notices.NoticeKind;
import vn.thanhdong.notices.NoticeProblem;
import vn.thanhdong.notices.NoticeState;
import vn.thanhdong.notices.event.NoticeAttemptFailed;
import vn.thanhdong.notices.event.NoticeGivenUp;
import vn.thanhdong.notices.event.NoticeQueued;
import vn.thanhdong.notices.event.NoticeRetried;
import vn.thanhdong.notices.event.NoticeSent;
import vn.thanhdong.notices.query.FindNoticesOfDossier;
import vn.thanhdong.notices.query.FindUnsentNotices;
import vn.thanhdong.notices.query.NoticesFound;
import vn.thanhdong.notices.query.NoticesFound.Notice;
import vn.thanhdong.procedures.DossierId;

/** What people were told, from what was recorded of it. */
class NoticesTest {

    private static final PersonId CITIZEN = new PersonId("demo-congdan");
    private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static QueryProcess query;

    private final String notice = "email/" + UUID.randomUUID() + "/demo-congdan";

    @BeforeAll
    static void start() {
        query = new QueryProcess();
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void whoever_may_see_the_dossier_sees_what_its_applicant_was_told_and_nobody_else_does() {
        DossierId dossier = handedIn();
        happened(0, queued(dossier), sent(dossier));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(of(dossier, "chuyenvien"))
                        .containsExactly(new Notice(
                                notice,
                                dossier.value(),
                                NoticeKind.ACCEPTED,
                                NoticeChannel.EMAIL,
                                NoticeState.SENT,
                                AT,
                                AT.plusSeconds(3),
                                null)));
        assertThat(of(dossier, "congdan")).as("the applicant").hasSize(1);
        assertThat(of(dossier, "congdan2")).as("a stranger").isEmpty();
        assertThat(of(dossier, "chuyenvien.sotuphap")).as("of another agency").isEmpty();
        assertThat(unsent()).extracting(Notice::id).doesNotContain(notice);
    }

    @Test
    void what_failed_and_was_given_up_stands_in_the_operators_list_with_its_reason_until_it_is_sent() {
        DossierId dossier = handedIn();
        happened(0, queued(dossier), failed(dossier), givenUp(dossier));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(unsent())
                        .filteredOn(one -> one.id().equals(notice))
                        .singleElement()
                        .satisfies(one -> {
                            assertThat(one.state()).isEqualTo(NoticeState.GIVEN_UP);
                            assertThat(one.problem()).isEqualTo(NoticeProblem.ADDRESS_UNKNOWN);
                        }));
        assertThatThrownBy(() -> query.ask("chuyenvien", new FindUnsentNotices(10)))
                .hasMessage("No answer");

        happened(3, retried(dossier));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(unsent())
                        .filteredOn(one -> one.id().equals(notice))
                        .extracting(Notice::state)
                        .containsExactly(NoticeState.WAITING));

        happened(4, sent(dossier));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(unsent()).extracting(Notice::id).doesNotContain(notice));
    }

    private DossierId handedIn() {
        return query.handedIn(CITIZEN, new PersonId("child-" + UUID.randomUUID()), "Nguyễn Thị Thu Hà");
    }

    private List<Notice> of(DossierId dossier, String username) {
        return query.ask(username, new FindNoticesOfDossier(dossier.value())).notices();
    }

    private List<Notice> unsent() {
        NoticesFound found = query.ask("vanhanh", new FindUnsentNotices(50));
        assertThat(found.total()).isEqualTo(found.notices().size());
        return found.notices();
    }

    private void happened(long sequence, DomainEvent... events) {
        query.beans
                .getBean(EventAppender.class)
                .append(List.of(new AggregateHistory("Notice", notice, sequence, List.of(events), Map.of())));
    }

    private NoticeQueued queued(DossierId dossier) {
        return new NoticeQueued(notice, AT, dossier, NoticeKind.ACCEPTED, NoticeChannel.EMAIL, CITIZEN);
    }

    private NoticeAttemptFailed failed(DossierId dossier) {
        return new NoticeAttemptFailed(
                notice,
                AT.plusSeconds(1),
                dossier,
                NoticeKind.ACCEPTED,
                NoticeChannel.EMAIL,
                CITIZEN,
                NoticeProblem.ADDRESS_UNKNOWN);
    }

    private NoticeGivenUp givenUp(DossierId dossier) {
        return new NoticeGivenUp(notice, AT.plusSeconds(1), dossier, NoticeKind.ACCEPTED, NoticeChannel.EMAIL, CITIZEN);
    }

    private NoticeRetried retried(DossierId dossier) {
        return new NoticeRetried(notice, AT.plusSeconds(2), dossier, NoticeKind.ACCEPTED, NoticeChannel.EMAIL, CITIZEN);
    }

    private NoticeSent sent(DossierId dossier) {
        return new NoticeSent(notice, AT.plusSeconds(3), dossier, NoticeKind.ACCEPTED, NoticeChannel.EMAIL, CITIZEN);
    }
}
