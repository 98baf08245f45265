package vn.thanhdong.erasure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
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
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.erasure.ErasureReason;
import vn.thanhdong.erasure.ErasureRefusalGround;
import vn.thanhdong.erasure.command.ApproveErasure;
import vn.thanhdong.erasure.command.AssessErasure;
import vn.thanhdong.erasure.command.ErasureCommand;
import vn.thanhdong.erasure.command.PlaceLegalHold;
import vn.thanhdong.erasure.command.RefuseErasure;
import vn.thanhdong.erasure.command.ReleaseLegalHold;
import vn.thanhdong.erasure.command.RequestErasure;
import vn.thanhdong.erasure.command.WithdrawErasure;
import vn.thanhdong.erasure.event.LegalHoldEvent;
import vn.thanhdong.erasure.event.PersonErased;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.WorkingCalendar;

/** Told to the real aggregates. Lan has one dossier at the ward, withdrawn before it was accepted, unless told otherwise. */
class PersonErasureTest {

    private static final Instant NOW = Instant.parse("2026-11-30T05:00:00Z");
    private static final Catalogue CATALOGUE = CatalogueLoader.fromClassPath();
    private static final PersonId LAN = SomeDossiers.LAN;
    private static final Actor CITIZEN = new Actor(LAN, Role.CITIZEN, Optional.empty(), Optional.empty());
    private static final Actor LEADER = SomeDossiers.actor("leader", Role.LEADER);
    private static final Actor ADMINISTRATOR = SomeDossiers.actor("administrator", Role.ADMINISTRATOR);
    private static final ApproveErasure APPROVE = new ApproveErasure(LAN, "r1");

    private final List<Object> past = new ArrayList<>();
    private KeptDossier dossier = SomeDossiers.withdrawnBeforeAcceptance("SN-01");

    @Test
    void a_person_asks_a_leader_and_an_administrator_approve_and_the_person_is_erased() {
        done(CITIZEN, ask());
        done(LEADER, APPROVE);
        assertThat(past).as("one is not enough").noneMatch(PersonErased.class::isInstance);
        done(ADMINISTRATOR, APPROVE);

        assertThat(names())
                .containsExactly(
                        "ErasureRequested", "ErasureAssessed", "ErasureApproved", "ErasureApproved", "PersonErased");
        assertThat(past.getLast()).isEqualTo(new PersonErased(LAN, NOW, "r1"));
        assertThat(refused(CITIZEN, new RequestErasure(LAN, "r2", ErasureReason.OWN_REQUEST, Optional.empty())))
                .isEqualTo("ERASED_ALREADY");
    }

    @Test
    void nobody_approves_twice_nor_two_of_one_office_nor_who_asked_nor_about_themselves() {
        done(ADMINISTRATOR, askThrough(dossier.id()));
        assertThat(refused(ADMINISTRATOR, APPROVE)).isEqualTo("OWN_REQUEST");
        done(LEADER, APPROVE);
        assertThat(refused(LEADER, APPROVE)).isEqualTo("APPROVED_BY_YOU");
        assertThat(refused(SomeDossiers.actor("another-leader", Role.PROVINCE_LEADER), APPROVE))
                .isEqualTo("OTHER_OFFICE_NEEDED");
        assertThat(refused(new Actor(LAN, Role.ADMINISTRATOR, LEADER.agency(), Optional.empty()), APPROVE))
                .isEqualTo("NOT_YOURS_TO_DECIDE");
        assertThat(past).noneMatch(PersonErased.class::isInstance);
    }

    @Test
    void only_who_it_is_about_or_a_clerk_of_the_desk_asks_and_only_through_a_dossier_of_that_person() {
        var stranger = new Actor(new PersonId("nga"), Role.CITIZEN, Optional.empty(), Optional.empty());
        assertThat(refused(stranger, ask())).isEqualTo("NOT_YOURS");
        assertThat(refused(LEADER, askThrough(dossier.id()))).isEqualTo("NOT_YOURS");
        assertThat(refused(SomeDossiers.CLERK, ask())).isEqualTo("DOSSIER_UNKNOWN");
        assertThat(refused(SomeDossiers.CLERK, askThrough(DossierId.fresh()))).isEqualTo("DOSSIER_UNKNOWN");
        var elsewhere =
                new Actor(new PersonId("x"), Role.CLERK, Optional.of(new AgencyCode("H23.13")), Optional.empty());
        assertThat(refused(elsewhere, askThrough(dossier.id()))).isEqualTo("NOT_YOURS");

        done(SomeDossiers.CLERK, askThrough(dossier.id()));
        assertThat(refused(CITIZEN, new RequestErasure(LAN, "r2", ErasureReason.OWN_REQUEST, Optional.empty())))
                .isEqualTo("PENDING_ALREADY");
    }

    @Test
    void a_leader_of_another_agency_has_nothing_to_decide() {
        done(CITIZEN, ask());
        var elsewhere =
                new Actor(new PersonId("x"), Role.LEADER, Optional.of(new AgencyCode("H23.13")), Optional.empty());
        assertThat(refused(elsewhere, APPROVE)).isEqualTo("NOT_YOURS_TO_DECIDE");
        assertThat(refused(SomeDossiers.CLERK, APPROVE)).isEqualTo("NOT_YOURS_TO_DECIDE");
        assertThat(refused(LEADER, new ApproveErasure(LAN, "r9"))).isEqualTo("UNKNOWN");
    }

    @Test
    void what_the_law_keeps_is_looked_at_again_at_each_approval() {
        done(CITIZEN, ask());
        done(LEADER, APPROVE);
        dossier = SomeDossiers.open("TD-08");
        assertThat(refused(ADMINISTRATOR, APPROVE)).isEqualTo("STILL_OPEN");
        dossier = SomeDossiers.returned("TD-08", "2026-11-29T02:00:00Z");
        assertThat(refusal(ADMINISTRATOR, APPROVE).sentence().vi()).contains("01/01/2037", "Luật Lưu trữ");
        dossier = SomeDossiers.returned("SN-01", "1990-11-29T02:00:00Z");
        assertThat(refused(ADMINISTRATOR, APPROVE)).isEqualTo("NOT_ALLOWED");
        done(ADMINISTRATOR, new AssessErasure(LAN, "r1"));
        assertThat(names().getLast()).isEqualTo("ErasureAssessed");
    }

    @Test
    void it_is_refused_with_a_ground_and_the_number_of_the_answer() {
        done(CITIZEN, ask());
        var noPaper = new RefuseErasure(LAN, "r1", ErasureRefusalGround.RETENTION, " ");
        assertThat(refusal(LEADER, noPaper).field()).isEqualTo("paper");
        done(LEADER, new RefuseErasure(LAN, "r1", ErasureRefusalGround.RETENTION, " 12/TB-UBND "));
        assertThat(refused(ADMINISTRATOR, APPROVE)).isEqualTo("OVER");
        done(CITIZEN, new RequestErasure(LAN, "r2", ErasureReason.OWN_REQUEST, Optional.empty()));
    }

    @Test
    void whoever_asked_takes_it_back_and_nobody_else() {
        done(SomeDossiers.CLERK, askThrough(dossier.id()));
        assertThat(refused(LEADER, new WithdrawErasure(LAN, "r1"))).isEqualTo("UNKNOWN");
        done(CITIZEN, new WithdrawErasure(LAN, "r1"));
        assertThat(refused(SomeDossiers.CLERK, new WithdrawErasure(LAN, "r1"))).isEqualTo("OVER");
    }

    @Test
    void the_same_click_again_is_carried_out_once() {
        done(CITIZEN, ask());
        done(CITIZEN, ask());
        assertThat(past).hasSize(2);
    }

    @Test
    void a_dossier_is_held_by_a_decision_and_released_by_a_paper() {
        var place = new PlaceLegalHold(dossier.id(), "h1", "45/QĐ-TTr", "Thanh tra tỉnh");
        assertThat(refused(SomeDossiers.CLERK, place)).isEqualTo("NOT_YOURS_TO_DECIDE");
        assertThat(refused(LEADER, new PlaceLegalHold(DossierId.fresh(), "h1", "1", "x")))
                .isEqualTo("DOSSIER_UNKNOWN");
        assertThat(rejections(LEADER, new PlaceLegalHold(dossier.id(), "h1", "", "")))
                .extracting(Rejection::field)
                .containsExactly("decision", "authority");
        done(LEADER, place);
        assertThat(refusal(LEADER, new ReleaseLegalHold(dossier.id(), "h1", "")).field())
                .isEqualTo("paper");
        done(ADMINISTRATOR, new ReleaseLegalHold(dossier.id(), "h1", "51/TB-TTr"));
        assertThat(refused(LEADER, new ReleaseLegalHold(dossier.id(), "h1", "52")))
                .isEqualTo("HOLD_OVER");
        assertThat(past).hasSize(2).allMatch(LegalHoldEvent.class::isInstance);
    }

    private static RequestErasure ask() {
        return new RequestErasure(LAN, "r1", ErasureReason.OWN_REQUEST, Optional.empty());
    }

    private static RequestErasure askThrough(DossierId through) {
        return new RequestErasure(LAN, "r1", ErasureReason.OWN_REQUEST, Optional.of(through));
    }

    private List<String> names() {
        return past.stream().map(event -> event.getClass().getSimpleName()).toList();
    }

    private void done(Actor who, ErasureCommand command) {
        assertThat(asks(who, command)).isInstanceOf(Answer.Done.class);
    }

    private String refused(Actor who, ErasureCommand command) {
        return refusal(who, command).code();
    }

    private Rejection refusal(Actor who, ErasureCommand command) {
        return rejections(who, command).getFirst();
    }

    private List<Rejection> rejections(Actor who, ErasureCommand command) {
        int before = past.size();
        Answer answer = asks(who, command);
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        assertThat(past).hasSize(before);
        return ((Answer.Refused) answer).rejections();
    }

    private Answer asks(Actor who, ErasureCommand command) {
        boolean hold = command instanceof vn.thanhdong.erasure.command.LegalHoldCommand;
        return hold ? told(LegalHolds.class, who, command) : told(PersonErasure.class, who, command);
    }

    private <A> Answer told(Class<A> aggregate, Actor who, ErasureCommand command) {
        var fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(Clock.fixed(NOW, WorkingCalendar.ZONE));
        fixture.registerInjectableResource(CATALOGUE);
        fixture.registerInjectableResource(SomeDossiers.ofLan(dossier));
        fixture.setReportIllegalStateChange(!past.isEmpty());
        fixture.registerCommandTargetResolver(new ErasureTarget());
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
}
