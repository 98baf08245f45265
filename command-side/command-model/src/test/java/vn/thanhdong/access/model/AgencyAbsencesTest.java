package vn.thanhdong.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
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
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Grant;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.SigningAuthority;
import vn.thanhdong.access.command.AbsenceCommand;
import vn.thanhdong.access.command.AbsenceRefusal;
import vn.thanhdong.access.command.DeclareAbsence;
import vn.thanhdong.access.command.EndAbsence;
import vn.thanhdong.access.event.AbsenceDeclared;
import vn.thanhdong.access.event.AbsenceEnded;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.catalogue.DemoUsers;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.WorkingCalendar;

/** Told to the real aggregate, in an office of seven people. It is eight o'clock on Monday, 2 March 2026. */
class AgencyAbsencesTest {

    private static final AgencyCode OFFICE = new AgencyCode("H23.31.09");
    private static final AgencyCode ELSEWHERE = new AgencyCode("H23.13");
    private static final Instant NOW = moment("2026-03-02T08:00");
    private static final Catalogue CATALOGUE = people(
            account("an", Role.OFFICER, OFFICE),
            account("binh", Role.OFFICER, OFFICE),
            account("chi", Role.OFFICER, OFFICE),
            account("dung", Role.OFFICER, ELSEWHERE),
            account("head", Role.HEAD_OF_DIVISION, OFFICE),
            account("chairman", Role.LEADER, OFFICE),
            account("vice", Role.LEADER, OFFICE));

    private final List<Object> past = new ArrayList<>();

    @Test
    void whoever_goes_away_names_a_deputy() {
        assertThat(asks(of("an", Role.OFFICER), away("an", "binh"))).isInstanceOf(Answer.Done.class);

        assertThat(past)
                .containsExactly(new AbsenceDeclared(
                        "an-binh",
                        NOW,
                        OFFICE,
                        new PersonId("an"),
                        Role.OFFICER,
                        moment("2026-03-03T00:00"),
                        moment("2026-03-06T00:00"),
                        new PersonId("binh"),
                        Role.OFFICER,
                        Optional.empty(),
                        ""));
    }

    @Test
    void the_same_click_again_is_carried_out_once() {
        asks(of("an", Role.OFFICER), away("an", "binh"));

        assertThat(asks(of("an", Role.OFFICER), away("an", "binh")))
                .isEqualTo(new Answer.Done("absences-H23.31.09", 0));
        assertThat(past).hasSize(1);
    }

    @Test
    void it_ends_early_by_whoever_might_have_declared_it() {
        asks(of("an", Role.OFFICER), away("an", "binh"));
        var end = new EndAbsence("an-binh", OFFICE);

        assertThat(refusals(of("binh", Role.OFFICER), end)).containsExactly(AbsenceRefusal.NOT_YOURS.because());
        assertThat(asks(of("head", Role.HEAD_OF_DIVISION), end)).isInstanceOf(Answer.Done.class);
        assertThat(past.getLast()).isEqualTo(new AbsenceEnded("an-binh", NOW, OFFICE));
        assertThat(refusals(of("an", Role.OFFICER), end)).containsExactly(AbsenceRefusal.OVER.because());
    }

    @Test
    void what_was_ended_stands_in_nobodys_way() {
        asks(of("an", Role.OFFICER), away("an", "binh"));
        asks(of("an", Role.OFFICER), new EndAbsence("an-binh", OFFICE));

        assertThat(asks(of("binh", Role.OFFICER), away("binh", "an"))).isInstanceOf(Answer.Done.class);
    }

    @Test
    void the_deputy_of_a_head_signs_kt_and_a_head_of_division_by_a_paper() {
        assertThat(asks(of("chairman", Role.LEADER), signing("vice", SigningAuthority.KT, "")))
                .isInstanceOf(Answer.Done.class);
        past.clear();
        assertThat(asks(of("chairman", Role.LEADER), signing("head", SigningAuthority.TUQ, " 12/QĐ-UBND ")))
                .isInstanceOf(Answer.Done.class);

        var declared = (AbsenceDeclared) past.getLast();
        assertThat(declared.deputyRole()).isEqualTo(Role.HEAD_OF_DIVISION);
        assertThat(declared.decision()).isEqualTo("12/QĐ-UBND");
    }

    @ParameterizedTest
    @EnumSource
    void every_refusal_is_met_beside_its_field_and_says_why_in_both_languages(AbsenceRefusal refusal) {
        List<Rejection> rejections = met(refusal);

        assertThat(rejections).extracting(Rejection::code).containsExactly(refusal.name());
        assertThat(rejections).allSatisfy(one -> {
            boolean ofAll = EnumSet.of(AbsenceRefusal.NOT_YOURS, AbsenceRefusal.UNKNOWN, AbsenceRefusal.OVER)
                    .contains(refusal);
            assertThat(one.field().isEmpty()).isEqualTo(ofAll);
            assertThat(one.sentence().vi()).isNotBlank().doesNotContain("{", "Phrase[");
            assertThat(one.sentence().en()).isNotEqualTo(one.sentence().vi()).doesNotContain("{", "Phrase[");
        });
        assertThat(past)
                .noneMatch(event -> event instanceof AbsenceDeclared declared
                        && declared.absenceId().equals("refused"));
    }

    private List<Rejection> met(AbsenceRefusal refusal) {
        Actor an = of("an", Role.OFFICER);
        return switch (refusal) {
            case NOT_YOURS -> refusals(of("binh", Role.OFFICER), away("an", "chi"));
            case UNKNOWN -> refusals(an, new EndAbsence("never", OFFICE));
            case OVER -> {
                asks(an, away("an", "binh"));
                asks(an, new EndAbsence("an-binh", OFFICE));
                yield refusals(an, new EndAbsence("an-binh", OFFICE));
            }
            case PERSON_UNKNOWN -> refusals(of("head", Role.HEAD_OF_DIVISION), away("dung", "an"));
            case DATES_REVERSED -> refusals(an, between("2026-03-05T00:00", "2026-03-05T00:00"));
            case IN_THE_PAST -> refusals(an, between("2026-03-01T23:59", "2026-03-05T00:00"));
            case AWAY_ALREADY -> {
                asks(an, away("an", "binh"));
                yield refusals(an, between("2026-03-05T23:00", "2026-03-09T00:00"));
            }
            case STANDS_IN -> {
                asks(of("binh", Role.OFFICER), away("binh", "an"));
                yield refusals(an, away("an", "chi"));
            }
            case DEPUTY_UNSUITABLE -> {
                assertThat(refusals(an, away("an", "dung"))).hasSize(1); // of another agency
                assertThat(refusals(an, away("an", "an"))).hasSize(1); // nobody stands in for themselves
                yield refusals(an, away("an", "head"));
            }
            case DEPUTY_AWAY -> {
                asks(of("binh", Role.OFFICER), away("binh", "chi"));
                yield refusals(an, away("an", "binh"));
            }
            case EACH_OTHER -> {
                asks(of("binh", Role.OFFICER), away("binh", "an"));
                yield refusals(an, away("an", "binh"));
            }
            case SIGNING_UNSUITABLE -> refusals(of("chairman", Role.LEADER), signing("vice", SigningAuthority.TL, "1"));
            case DECISION_REQUIRED -> refusals(of("chairman", Role.LEADER), signing("head", SigningAuthority.TL, " "));
        };
    }

    /** From tomorrow, three whole days. */
    private static DeclareAbsence away(String person, String deputy) {
        return new DeclareAbsence(
                person + "-" + deputy,
                OFFICE,
                new PersonId(person),
                Role.OFFICER,
                moment("2026-03-03T00:00"),
                moment("2026-03-06T00:00"),
                new PersonId(deputy),
                Optional.empty(),
                "");
    }

    private static DeclareAbsence between(String from, String to) {
        return new DeclareAbsence(
                "refused",
                OFFICE,
                new PersonId("an"),
                Role.OFFICER,
                moment(from),
                moment(to),
                new PersonId("chi"),
                Optional.empty(),
                "");
    }

    private static DeclareAbsence signing(String deputy, SigningAuthority right, String decision) {
        return new DeclareAbsence(
                "chairman-" + deputy,
                OFFICE,
                new PersonId("chairman"),
                Role.LEADER,
                moment("2026-03-03T00:00"),
                moment("2026-03-06T00:00"),
                new PersonId(deputy),
                Optional.of(right),
                decision);
    }

    private List<Rejection> refusals(Actor who, AbsenceCommand command) {
        int before = past.size();
        Answer answer = asks(who, command);
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        assertThat(past).hasSize(before);
        return ((Answer.Refused) answer).rejections();
    }

    private Answer asks(Actor who, AbsenceCommand command) {
        var fixture = new AggregateTestFixture<>(AgencyAbsences.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, WorkingCalendar.ZONE));
        fixture.registerInjectableResource(CATALOGUE);
        fixture.setReportIllegalStateChange(!past.isEmpty());
        fixture.registerCommandTargetResolver(new AbsenceTarget());
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

    private static Actor of(String person, Role role) {
        return new Actor(new PersonId(person), role, Optional.of(OFFICE), Optional.empty());
    }

    private static Account account(String person, Role role, AgencyCode agency) {
        return new Account(
                person,
                person,
                new PersonId(person),
                List.of(new Grant(role, Optional.of(agency), Optional.empty())),
                Optional.empty(),
                Optional.empty());
    }

    private static Catalogue people(Account... accounts) {
        Catalogue real = CatalogueLoader.fromClassPath();
        return new Catalogue(
                real.version(),
                real.territory(),
                real.reforms(),
                real.calendar(),
                real.procedures(),
                real.signs(),
                real.reminders(),
                new DemoUsers(real.demoUsers().password(), List.of(accounts)));
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
