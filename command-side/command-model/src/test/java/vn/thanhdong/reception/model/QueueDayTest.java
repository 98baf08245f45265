package vn.thanhdong.reception.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.matchers.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.command.Answer;
import vn.thanhdong.reception.KioskActor;
import vn.thanhdong.reception.KioskKey;
import vn.thanhdong.reception.QueueBook;
import vn.thanhdong.reception.Ticket;
import vn.thanhdong.reception.TicketNumber;
import vn.thanhdong.reception.TicketState;
import vn.thanhdong.reception.VisitPurpose;
import vn.thanhdong.reception.command.BringDossier;
import vn.thanhdong.reception.command.CallNext;
import vn.thanhdong.reception.command.CallNumber;
import vn.thanhdong.reception.command.OpenKiosk;
import vn.thanhdong.reception.command.PassNumber;
import vn.thanhdong.reception.command.QueueCommand;
import vn.thanhdong.reception.command.ServeNumber;
import vn.thanhdong.reception.command.TakeNumber;
import vn.thanhdong.reception.event.NumberCalled;
import vn.thanhdong.reception.event.NumberServed;
import vn.thanhdong.reception.event.NumberTaken;
import vn.thanhdong.reception.event.QueueEvent;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.WorkingCalendar;

/** Told to the real aggregate, at the desk of a ward. The day begins at eight o'clock on Monday, 2 March 2026. */
class QueueDayTest {

    private static final AgencyCode WARD = new AgencyCode("H23.31.09");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Actor CLERK = of(Role.CLERK, WARD);
    private static final Set<VisitPurpose> ALL = EnumSet.allOf(VisitPurpose.class);

    private final List<Object> past = new ArrayList<>();
    private Instant now =
            LocalDateTime.parse("2026-03-02T08:00").atZone(WorkingCalendar.ZONE).toInstant();
    private int clicks;

    @Test
    void both_rows_begin_at_one_and_who_has_priority_is_called_first() {
        takes(VisitPurpose.SUBMIT, false);
        takes(VisitPurpose.COLLECT, false);
        takes(VisitPurpose.ASK, true);

        assertThat(labels(book().line())).containsExactly("ƯT01", "001", "002");
        assertThat(book().before(book().line().get(2))).isEqualTo(2);
        done(new CallNext(WARD, 1, ALL));
        assertThat(book().at(1).orElseThrow().number()).isEqualTo(new TicketNumber(1, true));
    }

    @Test
    void a_counter_calls_those_whom_it_serves_and_who_was_there_before_is_done() {
        takes(VisitPurpose.SUBMIT, false);
        takes(VisitPurpose.COLLECT, false);
        takes(VisitPurpose.COLLECT, false);

        done(new CallNext(WARD, 3, Set.of(VisitPurpose.COLLECT)));
        passes(Duration.ofMinutes(7));
        done(new CallNext(WARD, 3, Set.of(VisitPurpose.COLLECT)));

        assertThat(past.subList(4, 6))
                .containsExactly(
                        new NumberServed(WARD, DAY, now, ordinary(2), 3),
                        new NumberCalled(WARD, DAY, now, ordinary(3), 3));
        assertThat(refused(new CallNext(WARD, 3, Set.of(VisitPurpose.COLLECT)))).isEqualTo("NOBODY_WAITS");
        assertThat(book().averageWait()).contains(Duration.ofSeconds(210));
    }

    @Test
    void a_dossier_is_noted_once_with_the_number_that_is_at_the_counter() {
        takes(VisitPurpose.SUBMIT, false);
        assertThat(refused(new BringDossier(WARD, ordinary(1), 2, "dossier-1"))).isEqualTo("NOT_CALLED");
        done(new CallNext(WARD, 2, ALL));
        assertThat(refused(new BringDossier(WARD, ordinary(1), 3, "dossier-1"))).isEqualTo("NOT_CALLED");

        done(new BringDossier(WARD, ordinary(1), 2, "dossier-1"));
        done(new BringDossier(WARD, ordinary(1), 2, "dossier-2"));
        int before = past.size();
        done(new BringDossier(WARD, ordinary(1), 2, "dossier-1"));

        assertThat(past).hasSize(before);
        assertThat(book().dossiers()).isEqualTo(2);
        assertThat(book().ofDossier("dossier-2").orElseThrow().number()).isEqualTo(ordinary(1));
        done(new ServeNumber(WARD, ordinary(1), 2));
        assertThat(book().find(ordinary(1)).orElseThrow().dossiers()).containsExactly("dossier-1", "dossier-2");
    }

    @Test
    void who_does_not_come_is_passed_over_and_may_be_called_again_by_any_counter() {
        takes(VisitPurpose.SUBMIT, false);
        done(new CallNext(WARD, 1, ALL));
        passes(Duration.ofMinutes(1));
        done(new CallNumber(WARD, ordinary(1), 1));
        assertThat(book().find(ordinary(1)).orElseThrow().calls()).isEqualTo(2);
        assertThat(refused(new CallNumber(WARD, ordinary(1), 2))).isEqualTo("AT_ANOTHER_COUNTER");
        assertThat(refused(new PassNumber(WARD, ordinary(1), 2))).isEqualTo("NOT_CALLED");

        done(new PassNumber(WARD, ordinary(1), 1));
        assertThat(labels(book().absent())).containsExactly("001");
        done(new CallNumber(WARD, ordinary(1), 2));
        done(new ServeNumber(WARD, ordinary(1), 2));

        assertThat(book().count(TicketState.SERVED)).isEqualTo(1);
        assertThat(book().averageWait()).contains(Duration.ZERO); // of the first call, not the last
        assertThat(refused(new CallNumber(WARD, ordinary(1), 2))).isEqualTo("NUMBER_SERVED");
        assertThat(refused(new CallNumber(WARD, ordinary(2), 2))).isEqualTo("NUMBER_UNKNOWN");
    }

    @Test
    void the_same_click_again_gives_one_number() {
        var take = new TakeNumber(WARD, "click", VisitPurpose.SUBMIT, false, Optional.empty());
        Answer first = asks(CLERK, take, "a");
        assertThat(asks(CLERK, take, "a")).isEqualTo(first);
        assertThat(past).hasSize(1);
    }

    @Test
    void only_the_desks_own_clerks_call_pass_over_serve_and_open_kiosks() {
        takes(VisitPurpose.SUBMIT, false);
        done(new CallNext(WARD, 1, ALL));
        List<Actor> others = List.of(
                of(Role.CLERK, new AgencyCode("H23.13")),
                of(Role.OFFICER, WARD),
                of(Role.LEADER, WARD),
                new Actor(new PersonId("an"), Role.CITIZEN, Optional.empty(), Optional.empty()),
                KioskActor.ACTOR);
        List<QueueCommand> commands = List.of(
                new OpenKiosk(WARD, KioskKey.fresh()),
                new CallNext(WARD, 1, ALL),
                new CallNumber(WARD, ordinary(1), 1),
                new PassNumber(WARD, ordinary(1), 1),
                new ServeNumber(WARD, ordinary(1), 1));

        for (Actor other : others) {
            for (QueueCommand command : commands) {
                assertThat(code(asks(other, command, "x")))
                        .as(other + " " + command)
                        .isEqualTo("NOT_YOURS");
            }
        }
    }

    @Test
    void at_a_kiosk_numbers_are_taken_with_the_key_that_a_clerk_opened_it_with_that_day() {
        KioskKey key = KioskKey.fresh();
        assertThat(code(takesAtKiosk(key))).isEqualTo("KIOSK_CLOSED");
        done(new OpenKiosk(WARD, key));

        assertThat(takesAtKiosk(key)).isInstanceOf(Answer.Done.class);
        assertThat(code(takesAtKiosk(KioskKey.fresh()))).isEqualTo("KIOSK_CLOSED");
        var citizen = new Actor(new PersonId("an"), Role.CITIZEN, Optional.empty(), Optional.empty());
        assertThat(code(asks(citizen, new TakeNumber(WARD, "c", VisitPurpose.ASK, false, Optional.of(key)), "c")))
                .isEqualTo("KIOSK_CLOSED");
        assertThat(past.toString()).doesNotContain(key.value());
    }

    @Test
    void twenty_numbers_a_minute_are_enough() {
        for (int i = 0; i < Taking.MOST_A_MINUTE; i++) {
            takes(VisitPurpose.SUBMIT, false);
        }
        assertThat(refused(new TakeNumber(WARD, "one more", VisitPurpose.SUBMIT, false, Optional.empty())))
                .isEqualTo("TOO_MANY_NOW");

        passes(Duration.ofMinutes(1));
        takes(VisitPurpose.SUBMIT, false);
        assertThat(book().tickets())
                .last()
                .extracting(one -> one.number().label())
                .isEqualTo("021");
    }

    @Test
    void no_desk_gives_more_numbers_than_can_be_read() {
        for (int i = 1; i <= Taking.MOST_A_DAY; i++) {
            past.add(new NumberTaken(WARD, DAY, now.minusSeconds(3_600), "t" + i, ordinary(i), VisitPurpose.SUBMIT));
        }

        assertThat(refused(new TakeNumber(WARD, "one more", VisitPurpose.SUBMIT, false, Optional.empty())))
                .isEqualTo("DAY_FULL");
    }

    @Test
    void a_counter_is_a_number_and_serves_something() {
        takes(VisitPurpose.SUBMIT, false);

        assertThat(refused(new CallNext(WARD, 0, ALL))).isEqualTo("COUNTER_INVALID");
        assertThat(refused(new CallNumber(WARD, ordinary(1), 100))).isEqualTo("COUNTER_INVALID");
        assertThat(refused(new CallNext(WARD, 1, Set.of()))).isEqualTo("PURPOSE_REQUIRED");
    }

    @Test
    void past_midnight_in_vietnam_a_new_day_begins() {
        var command = new GenericCommandMessage<>(new CallNext(WARD, 1, ALL));
        Instant beforeMidnight = Instant.parse("2026-03-02T16:59:59Z");

        assertThat(target(command, beforeMidnight)).isEqualTo("queue-H23.31.09-2026-03-02");
        assertThat(target(command, beforeMidnight.plusSeconds(1))).isEqualTo("queue-H23.31.09-2026-03-03");
    }

    private static String target(GenericCommandMessage<CallNext> command, Instant moment) {
        return new QueueTarget(Clock.fixed(moment, WorkingCalendar.ZONE))
                .resolveTarget(command)
                .getIdentifier();
    }

    private Answer takesAtKiosk(KioskKey key) {
        String click = "kiosk" + clicks++;
        return asks(KioskActor.ACTOR, new TakeNumber(WARD, click, VisitPurpose.SUBMIT, false, Optional.of(key)), click);
    }

    private void takes(VisitPurpose purpose, boolean priority) {
        done(new TakeNumber(WARD, "ticket" + clicks++, purpose, priority, Optional.empty()));
    }

    private void passes(Duration time) {
        now = now.plus(time);
    }

    private void done(QueueCommand command) {
        assertThat(asks(CLERK, command, "click" + clicks++)).isInstanceOf(Answer.Done.class);
    }

    private String refused(QueueCommand command) {
        int before = past.size();
        String code = code(asks(CLERK, command, "click" + clicks++));
        assertThat(past).hasSize(before);
        return code;
    }

    private static String code(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused) answer).rejections().getFirst().code();
    }

    private QueueBook book() {
        QueueBook book = QueueBook.EMPTY;
        for (Object event : past) {
            book = book.after((QueueEvent) event);
        }
        return book;
    }

    private static List<String> labels(List<Ticket> tickets) {
        return tickets.stream().map(one -> one.number().label()).toList();
    }

    private static TicketNumber ordinary(int number) {
        return new TicketNumber(number, false);
    }

    private static Actor of(Role role, AgencyCode agency) {
        return new Actor(new PersonId("somebody"), role, Optional.of(agency), Optional.empty());
    }

    private Answer asks(Actor who, QueueCommand command, String commandId) {
        var fixture = new AggregateTestFixture<>(QueueDay.class);
        Clock clock = Clock.fixed(now, WorkingCalendar.ZONE);
        fixture.registerInjectableResource(clock);
        fixture.setReportIllegalStateChange(!past.isEmpty());
        fixture.registerCommandTargetResolver(new QueueTarget(clock));
        var given = past.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(List.copyOf(past));
        var answered = new AtomicReference<@Nullable Answer>();
        var published = new ArrayList<Object>();
        given.when(command, Map.of("verifiedActor", who, "commandId", commandId))
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
