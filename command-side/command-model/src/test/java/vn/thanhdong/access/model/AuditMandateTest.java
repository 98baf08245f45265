package vn.thanhdong.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.matchers.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.MandateChange;
import vn.thanhdong.access.MandateDecision;
import vn.thanhdong.access.MandateKind;
import vn.thanhdong.access.MandateScope;
import vn.thanhdong.access.MandateSeal;
import vn.thanhdong.access.MandateState;
import vn.thanhdong.access.MandateTeam;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.command.ConfirmMandate;
import vn.thanhdong.access.command.DeclineMandate;
import vn.thanhdong.access.command.EndMandate;
import vn.thanhdong.access.command.EnterMandate;
import vn.thanhdong.access.command.MandateCommand;
import vn.thanhdong.access.command.MandateRefusal;
import vn.thanhdong.access.command.ProposeMandateChange;
import vn.thanhdong.access.event.MandateChangeDeclined;
import vn.thanhdong.access.event.MandateChangeProposed;
import vn.thanhdong.access.event.MandateDeclined;
import vn.thanhdong.access.event.MandateEnded;
import vn.thanhdong.access.event.MandateEntered;
import vn.thanhdong.access.event.MandateEvent;
import vn.thanhdong.access.event.MandateExtended;
import vn.thanhdong.access.event.MandateOpened;
import vn.thanhdong.access.event.MandateTeamChanged;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.territory.WorkingCalendar;

/** Told to the real aggregate: an administrator, a leader, a team of two. It is Monday, 2 March 2026. */
class AuditMandateTest {

    private static final Catalogue CATALOGUE = CatalogueLoader.fromClassPath();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final AgencyCode JUSTICE = new AgencyCode("H23.13");
    private static final PersonId HEAD = new PersonId("demo-kiemtoan");
    private static final PersonId MEMBER = new PersonId("demo-thanhtra");
    private static final MandateTeam ALONE = new MandateTeam(HEAD, List.of(HEAD));
    private static final MandateTeam BOTH = new MandateTeam(HEAD, List.of(HEAD, MEMBER));
    private static final MandateDecision PAPER = new MandateDecision(
            MandateKind.INSPECTORATE, "15/QĐ-TTr", TODAY.minusDays(3), "Thanh tra tỉnh", "Kiểm tra hộ tịch");
    private static final MandateScope SCOPE = MandateScope.ofAgencies(JUSTICE);
    private static final MandateSeal SEAL = new MandateSeal("ab".repeat(32), 40, 2, 3, 1);
    private static final Actor ADMINISTRATOR = actor("demo-quantri", Role.ADMINISTRATOR, "H23");
    private static final Actor LEADER = actor("demo-lanhdaotinh", Role.PROVINCE_LEADER, "H23");
    private static final String ID = PAPER.mandateId();

    private final List<Object> past = new ArrayList<>();
    private LocalDate day = TODAY;

    @Test
    void an_administrator_enters_it_and_a_leader_confirms_it() {
        assertThat(asks(ADMINISTRATOR, enter())).isEqualTo(new Answer.Done(ID, 0));
        assertThat(mandate().inForce(now())).as("not confirmed yet").isFalse();
        assertThat(asks(LEADER, new ConfirmMandate(ID))).isEqualTo(new Answer.Done(ID, 1));

        assertThat(past)
                .containsExactly(
                        new MandateEntered(
                                ID, now(), ADMINISTRATOR.person(), "r", PAPER, BOTH, SCOPE, TODAY, TODAY.plusDays(29)),
                        new MandateOpened(ID, now(), LEADER.person()));
        assertThat(mandate().inForce(now())).isTrue();
    }

    @Test
    void the_same_click_again_is_carried_out_once() {
        asks(ADMINISTRATOR, enter());
        asks(ADMINISTRATOR, enter());
        asks(LEADER, new ConfirmMandate(ID));
        asks(LEADER, new ConfirmMandate(ID));
        asks(ADMINISTRATOR, new EndMandate(ID, "Xong việc", Optional.of(SEAL)));
        asks(ADMINISTRATOR, new EndMandate(ID, "Xong việc", Optional.of(SEAL)));

        assertThat(past).hasSize(3);
    }

    @Test
    void the_clock_alone_begins_and_ends_it_by_the_days_of_vietnam() {
        opened();

        assertThat(mandate().state(Instant.parse("2026-03-01T16:59:59Z"))).isEqualTo(MandateState.COMING);
        assertThat(mandate().state(Instant.parse("2026-03-01T17:00:00Z"))).isEqualTo(MandateState.IN_FORCE);
        assertThat(mandate().state(Instant.parse("2026-03-31T16:59:59Z"))).isEqualTo(MandateState.IN_FORCE);
        assertThat(mandate().state(Instant.parse("2026-03-31T17:00:00Z"))).isEqualTo(MandateState.RUN_OUT);
    }

    @Test
    void an_extension_and_a_new_member_wait_for_a_leader_and_letting_one_go_does_not() {
        opened();
        asks(ADMINISTRATOR, change(Optional.of(ALONE), Optional.empty()));
        assertThat(past.getLast())
                .isEqualTo(new MandateTeamChanged(ID, now(), ADMINISTRATOR.person(), ALONE, "22/QĐ-TTr"));

        asks(ADMINISTRATOR, change(Optional.of(BOTH), Optional.of(TODAY.plusDays(60))));
        assertThat(past.getLast()).isInstanceOf(MandateChangeProposed.class);
        assertThat(mandate().team()).isEqualTo(ALONE);

        asks(LEADER, new ConfirmMandate(ID));
        assertThat(past.subList(past.size() - 2, past.size()))
                .containsExactly(
                        new MandateTeamChanged(ID, now(), LEADER.person(), BOTH, "22/QĐ-TTr"),
                        new MandateExtended(ID, now(), LEADER.person(), TODAY.plusDays(60), "22/QĐ-TTr"));
        assertThat(mandate().proposed()).isEmpty();
    }

    @Test
    void the_head_of_the_team_seals_the_report_early_for_a_reason_and_afterwards_without_one() {
        opened();
        Actor head = actor(HEAD.value(), Role.AUDITOR, "H23");
        assertThat(codes(head, new EndMandate(ID, " ", Optional.of(SEAL)))).containsExactly("REASON_REQUIRED");

        day = TODAY.plusDays(30);
        asks(head, new EndMandate(ID, "", Optional.of(SEAL)));
        assertThat(past.getLast()).isEqualTo(new MandateEnded(ID, now(), HEAD, "", Optional.of(SEAL)));
        assertThat(mandate().state(now())).isEqualTo(MandateState.ENDED);
    }

    @Test
    void what_was_taken_back_before_it_was_confirmed_may_be_entered_again_without_its_mistake() {
        asks(ADMINISTRATOR, enter());
        asks(ADMINISTRATOR, new EndMandate(ID, "Nhập nhầm", Optional.empty()));
        assertThat(mandate().state(now())).isEqualTo(MandateState.WITHDRAWN);

        asks(ADMINISTRATOR, enter("another", PAPER, ALONE, SCOPE, TODAY, TODAY));
        assertThat(mandate().state(now())).isEqualTo(MandateState.WAITING);
        assertThat(mandate().team()).isEqualTo(ALONE);
    }

    @Test
    void a_leader_confirms_alone_what_is_about_the_own_agency_alone() {
        Actor ofJustice = actor("demo-lanhdao.sotuphap", Role.LEADER, "H23.13");
        asks(ADMINISTRATOR, enter());
        assertThat(asks(ofJustice, new ConfirmMandate(ID))).isInstanceOf(Answer.Done.class);

        past.clear();
        asks(ADMINISTRATOR, enter("r", PAPER, BOTH, MandateScope.ofAreas(new AreaCode("30")), TODAY, TODAY));
        assertThat(codes(ofJustice, new ConfirmMandate(ID))).containsExactly("NOT_YOURS_TO_CONFIRM");
    }

    @Test
    void a_declined_change_leaves_all_as_it_was_and_says_why_until_the_next_proposal() {
        opened();
        asks(ADMINISTRATOR, change(Optional.empty(), Optional.of(TODAY.plusDays(60))));
        asks(LEADER, new DeclineMandate(ID, " Chưa có văn bản "));
        asks(LEADER, new DeclineMandate(ID, "Chưa có văn bản")); // the same click again

        assertThat(past).hasSize(4);
        assertThat(past.getLast())
                .isEqualTo(new MandateChangeDeclined(ID, now(), LEADER.person(), "22/QĐ-TTr", "Chưa có văn bản"));
        assertThat(mandate().to()).isEqualTo(TODAY.plusDays(29));
        assertThat(mandate().proposed()).isEmpty();
        assertThat(mandate().declined().map(Mandate.Decline::reason)).contains("Chưa có văn bản");
        assertThat(codes(actor("another", Role.PROVINCE_LEADER, "H23"), new ConfirmMandate(ID)))
                .containsExactly("NOTHING_TO_CONFIRM");

        asks(ADMINISTRATOR, change(Optional.empty(), Optional.of(TODAY.plusDays(50))));
        assertThat(mandate().declined()).isEmpty();
        asks(LEADER, new ConfirmMandate(ID));
        assertThat(mandate().to()).isEqualTo(TODAY.plusDays(50));
    }

    @Test
    void a_declined_mandate_opens_nothing_and_may_be_entered_again() {
        asks(ADMINISTRATOR, enter());
        asks(LEADER, new DeclineMandate(ID, "Sai phạm vi"));
        assertThat(past.getLast()).isEqualTo(new MandateDeclined(ID, now(), LEADER.person(), "Sai phạm vi"));
        assertThat(mandate().state(now())).isEqualTo(MandateState.WITHDRAWN);
        assertThat(mandate().wasDeclined()).isTrue();
        assertThat(codes(LEADER, new ConfirmMandate(ID))).containsExactly("OVER");

        asks(ADMINISTRATOR, enter("another", PAPER, ALONE, SCOPE, TODAY, TODAY));
        assertThat(mandate().state(now())).isEqualTo(MandateState.WAITING);
        assertThat(mandate().declined()).isEmpty();
    }

    @Test
    void who_may_not_confirm_may_not_decline() {
        opened();
        asks(ADMINISTRATOR, change(Optional.empty(), Optional.of(TODAY.plusDays(60))));
        var reason = new DeclineMandate(ID, "Không");

        assertThat(codes(ADMINISTRATOR, reason)).containsExactly("NOT_YOURS_TO_CONFIRM");
        assertThat(codes(actor(HEAD.value(), Role.PROVINCE_LEADER, "H23"), reason))
                .containsExactly("ON_THE_TEAM");
        assertThat(codes(actor(ADMINISTRATOR.person().value(), Role.PROVINCE_LEADER, "H23"), reason))
                .containsExactly("OWN_ENTRY");
        assertThat(codes(LEADER, new DeclineMandate(ID, "x".repeat(501)))).containsExactly("TOO_LONG");
    }

    @ParameterizedTest
    @EnumSource(MandateRefusal.class)
    void it_is_refused_with_a_sentence_in_both_languages(MandateRefusal refusal) {
        List<Rejection> rejections = met(refusal);

        assertThat(rejections).extracting(Rejection::code).contains(refusal.name());
        assertThat(rejections)
                .allSatisfy(one -> assertThat(one.sentence().vi())
                        .isNotEqualTo(one.sentence().en())
                        .doesNotContain("{"));
    }

    private List<Rejection> met(MandateRefusal refusal) {
        LocalDate last = TODAY.plusDays(29);
        return switch (refusal) {
            case NOT_YOURS_TO_ENTER -> refused(LEADER, enter());
            case NOT_YOURS_TO_CONFIRM -> {
                asks(ADMINISTRATOR, enter());
                yield refused(ADMINISTRATOR, new ConfirmMandate(ID));
            }
            case NOT_YOURS_TO_END -> {
                opened();
                yield refused(actor(MEMBER.value(), Role.AUDITOR, "H23"), new EndMandate(ID, "x", Optional.of(SEAL)));
            }
            case ON_THE_TEAM -> {
                asks(ADMINISTRATOR, enter());
                yield refused(actor(MEMBER.value(), Role.PROVINCE_LEADER, "H23"), new ConfirmMandate(ID));
            }
            case OWN_ENTRY -> {
                asks(ADMINISTRATOR, enter());
                yield refused(
                        actor(ADMINISTRATOR.person().value(), Role.PROVINCE_LEADER, "H23"), new ConfirmMandate(ID));
            }
            case UNKNOWN -> refused(LEADER, new ConfirmMandate(ID));
            case OVER -> {
                opened();
                asks(LEADER, new EndMandate(ID, "Xong", Optional.of(SEAL)));
                yield refused(ADMINISTRATOR, change(Optional.empty(), Optional.of(TODAY.plusDays(90))));
            }
            case NOT_CONFIRMED -> {
                asks(ADMINISTRATOR, enter());
                yield refused(ADMINISTRATOR, change(Optional.empty(), Optional.of(TODAY.plusDays(90))));
            }
            case NOTHING_TO_CONFIRM -> {
                opened();
                yield refused(actor("another", Role.PROVINCE_LEADER, "H23"), new ConfirmMandate(ID));
            }
            case NUMBER_REQUIRED -> refused(ADMINISTRATOR, enter(paper(" ", "Thanh tra tỉnh", "Kiểm tra", TODAY)));
            case NUMBER_TAKEN -> {
                asks(ADMINISTRATOR, enter());
                var sameOtherwiseWritten = paper(" 15/qđ-ttr", "Thanh tra  Tỉnh", "Khác", TODAY);
                yield refused(ADMINISTRATOR, enter("other", sameOtherwiseWritten, BOTH, SCOPE, TODAY, last));
            }
            case ISSUER_REQUIRED -> refused(ADMINISTRATOR, enter(paper("1/QĐ", "", "Kiểm tra", TODAY)));
            case SUBJECT_REQUIRED -> refused(ADMINISTRATOR, enter(paper("1/QĐ", "Thanh tra tỉnh", " ", TODAY)));
            case TOO_LONG -> refused(ADMINISTRATOR, enter(paper("1".repeat(151), "Thanh tra tỉnh", "x", TODAY)));
            case DECIDED_LATER ->
                refused(ADMINISTRATOR, enter(paper("1/QĐ", "Thanh tra tỉnh", "x", TODAY.plusDays(1))));
            case TEAM_EMPTY ->
                refused(ADMINISTRATOR, enter("r", PAPER, new MandateTeam(HEAD, List.of()), SCOPE, TODAY, last));
            case HEAD_NOT_MEMBER ->
                refused(ADMINISTRATOR, enter("r", PAPER, new MandateTeam(HEAD, List.of(MEMBER)), SCOPE, TODAY, last));
            case MEMBER_UNSUITABLE -> {
                var clerk = new PersonId("demo-motcua");
                yield refused(
                        ADMINISTRATOR, enter("r", PAPER, new MandateTeam(clerk, List.of(clerk)), SCOPE, TODAY, last));
            }
            case SCOPE_EMPTY -> refused(ADMINISTRATOR, enter("r", PAPER, BOTH, MandateScope.ofAgencies(), TODAY, last));
            case AGENCY_UNKNOWN ->
                refused(
                        ADMINISTRATOR,
                        enter("r", PAPER, BOTH, MandateScope.ofAgencies(new AgencyCode("H99")), TODAY, last));
            case AREA_UNKNOWN ->
                refused(ADMINISTRATOR, enter("r", PAPER, BOTH, MandateScope.ofAreas(new AreaCode("99")), TODAY, last));
            case PERIOD_REVERSED -> {
                var reversed = new MandateScope(
                        List.of(JUSTICE), List.of(), List.of(), Optional.of(TODAY), Optional.of(TODAY.minusDays(1)));
                yield refused(ADMINISTRATOR, enter("r", PAPER, BOTH, reversed, TODAY, last));
            }
            case DATES_REVERSED -> refused(ADMINISTRATOR, enter("r", PAPER, BOTH, SCOPE, TODAY.plusDays(1), TODAY));
            case OVER_ALREADY ->
                refused(ADMINISTRATOR, enter("r", PAPER, BOTH, SCOPE, TODAY.minusDays(2), TODAY.minusDays(1)));
            case LASTS_TOO_LONG -> refused(ADMINISTRATOR, enter("r", PAPER, BOTH, SCOPE, TODAY, TODAY.plusDays(366)));
            case CHANGE_EMPTY -> {
                opened();
                yield refused(ADMINISTRATOR, change(Optional.of(BOTH), Optional.of(last)));
            }
            case NOT_LATER -> {
                opened();
                yield refused(ADMINISTRATOR, change(Optional.empty(), Optional.of(TODAY.plusDays(5))));
            }
            case DECISION_REQUIRED -> {
                opened();
                var change = new MandateChange(Optional.empty(), Optional.of(TODAY.plusDays(90)), " ");
                yield refused(ADMINISTRATOR, new ProposeMandateChange(ID, change));
            }
            case REASON_REQUIRED -> {
                opened();
                yield refused(LEADER, new EndMandate(ID, "", Optional.of(SEAL)));
            }
            case REPORT_MISSING -> {
                opened();
                yield refused(LEADER, new EndMandate(ID, "Xong", Optional.empty()));
            }
            case NOTHING_TO_DECLINE -> {
                opened();
                yield refused(LEADER, new DeclineMandate(ID, "Không"));
            }
            case DECLINE_REASON_REQUIRED -> {
                asks(ADMINISTRATOR, enter());
                yield refused(LEADER, new DeclineMandate(ID, " "));
            }
        };
    }

    private void opened() {
        asks(ADMINISTRATOR, enter());
        asks(LEADER, new ConfirmMandate(ID));
        assertThat(mandate().opened()).isPresent();
    }

    private static EnterMandate enter() {
        return enter(PAPER);
    }

    private static EnterMandate enter(MandateDecision paper) {
        return enter("r", paper, BOTH, SCOPE, TODAY, TODAY.plusDays(29));
    }

    private static EnterMandate enter(
            String request, MandateDecision paper, MandateTeam team, MandateScope scope, LocalDate from, LocalDate to) {
        return new EnterMandate(request, paper, team, scope, from, to);
    }

    private static MandateDecision paper(String number, String issuer, String subject, LocalDate decidedOn) {
        return new MandateDecision(MandateKind.INSPECTORATE, number, decidedOn, issuer, subject);
    }

    private static ProposeMandateChange change(Optional<MandateTeam> team, Optional<LocalDate> to) {
        return new ProposeMandateChange(ID, new MandateChange(team, to, "22/QĐ-TTr"));
    }

    private Mandate mandate() {
        Mandate folded = null;
        for (Object event : past) {
            folded = Mandate.after(folded, (MandateEvent) event);
        }
        return Objects.requireNonNull(folded);
    }

    private List<String> codes(Actor who, MandateCommand command) {
        return refused(who, command).stream().map(Rejection::code).toList();
    }

    private List<Rejection> refused(Actor who, MandateCommand command) {
        int before = past.size();
        Answer answer = asks(who, command);
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        assertThat(past).hasSize(before);
        return ((Answer.Refused) answer).rejections();
    }

    private Answer asks(Actor who, MandateCommand command) {
        var fixture = new AggregateTestFixture<>(AuditMandate.class);
        fixture.registerInjectableResource(Clock.fixed(now(), WorkingCalendar.ZONE));
        fixture.registerInjectableResource(CATALOGUE);
        fixture.setReportIllegalStateChange(!past.isEmpty());
        fixture.registerCommandTargetResolver(new MandateTarget());
        var given = past.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(List.copyOf(past));
        var answered = new AtomicReference<@Nullable Answer>();
        var published = new ArrayList<Object>();
        given.when(command, Map.of("verifiedActor", who))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(Matchers.<List<EventMessage<?>>>predicate(events -> {
                    events.forEach(event -> published.add(event.getPayload()));
                    return true;
                }))
                .expectResultMessagePayloadMatching(Matchers.<Answer>predicate(answer -> {
                    answered.set(answer);
                    return true;
                }));
        past.addAll(published);
        return Objects.requireNonNull(answered.get());
    }

    private Instant now() {
        return day.atTime(8, 0).atZone(WorkingCalendar.ZONE).toInstant();
    }

    private static Actor actor(String person, Role role, String agency) {
        return new Actor(new PersonId(person), role, Optional.of(new AgencyCode(agency)), Optional.empty());
    }
}
