package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.matchers.Matchers;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.SystemActor;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.CommandMetadata;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.CheckDueDate;
import vn.thanhdong.procedures.command.DossierCommand;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.SubmitDossier;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.WorkingCalendar;

/** A dossier's life told command by command, each one given all events before it to the real aggregate. */
final class Story {

    final DossierId id = DossierId.fresh();
    final Procedure procedure;
    private final List<EventMessage<?>> past = new ArrayList<>();
    private List<DossierEvent> last = List.of();
    private Instant now = moment("2026-03-02T08:00");
    private CatalogueInForce.Known known = new CatalogueInForce(Cast.CATALOGUE).known();
    private final TestCodeBook codeBook = new TestCodeBook();
    private final List<Absence> absences = new ArrayList<>();

    private Story(String procedure) {
        this.procedure = Submission.procedure(procedure);
    }

    /** Nothing has happened yet; it is eight o'clock on an ordinary Monday. */
    static Story about(String procedure) {
        return new Story(procedure);
    }

    /** Handed in by the citizen online, or by a business's envoy at the desk, at the desk of Trần Phú ward. */
    static Story submitted(String procedure) {
        return submittedAt("2026-03-02T08:00", procedure);
    }

    static Story submittedAt(String local, String procedure) {
        Story story = new Story(procedure).at(local);
        Channel channel = story.procedure.channels().contains(Channel.ONLINE) ? Channel.ONLINE : Channel.COUNTER;
        return story.does(channel == Channel.ONLINE ? Cast.CITIZEN : Cast.CLERK, story.submission(channel, Cast.WARD));
    }

    SubmitDossier submission(Channel channel, AgencyCode desk) {
        return Submission.under(procedure.code().value(), id, channel, desk);
    }

    static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }

    /** It is that moment now, Vietnam's time. */
    Story at(String local) {
        now = moment(local);
        return this;
    }

    /** From now on it is decided with that calendar. */
    Story knows(CatalogueInForce.Known catalogue) {
        known = catalogue;
        return this;
    }

    Story later(Duration time) {
        now = now.plus(time);
        return this;
    }

    Instant now() {
        return now;
    }

    /** From now on it is known that somebody is away. */
    Story knows(Absence absence) {
        absences.add(absence);
        return this;
    }

    /** What the events of the last command say besides their contents. */
    MetaData said() {
        return past.getLast().getMetaData();
    }

    Story does(Actor who, DossierCommand command) {
        Answer answer = asks(who, command);
        assertThat(answer).as("%s by %s", command, who).isInstanceOf(Answer.Done.class);
        return this;
    }

    /** Refused, for that reason alone, with nothing recorded. */
    Story mayNot(Actor who, DossierCommand command, DossierRefusal why) {
        assertThat(refusals(who, command))
                .as("%s by %s", command, who)
                .extracting(Rejection::code)
                .containsExactly(why.name());
        return this;
    }

    List<Rejection> refusals(Actor who, DossierCommand command) {
        Answer answer = asks(who, command);
        assertThat(last).isEmpty();
        assertThat(answer).as("%s by %s", command, who).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused) answer).rejections();
    }

    Answer asks(Actor who, DossierCommand command) {
        return asks(who, command, UUID.randomUUID().toString(), OptionalLong.empty());
    }

    Answer asks(Actor who, DossierCommand command, String commandId, OptionalLong seen) {
        var fixture = new AggregateTestFixture<>(Dossier.class);
        fixture.registerParameterResolverFactory(new Given(circumstances(who, seen)));
        fixture.registerCommandHandlerInterceptor(new UnknownDossier());
        fixture.registerCommandHandlerInterceptor((work, chain) -> {
            work.registerCorrelationDataProvider(
                    new SimpleCorrelationDataProvider(EventMetadata.COMMAND_ID, EventMetadata.ACTOR));
            return chain.proceed();
        });
        // a refused submission leaves nothing behind that could be compared with what is stored
        fixture.setReportIllegalStateChange(!past.isEmpty());
        var metadata = new HashMap<String, Object>(Map.of(
                CommandMetadata.COMMAND_ID,
                commandId,
                EventMetadata.ACTOR,
                who.person().value()));
        var given = past.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(past);
        var published = new AtomicReference<List<EventMessage<?>>>(List.of());
        var answered = new AtomicReference<@Nullable Answer>();
        given.when(command, metadata)
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(Matchers.<List<EventMessage<?>>>predicate(events -> {
                    published.set(List.copyOf(events));
                    return true;
                }))
                .expectResultMessagePayloadMatching(Matchers.<Answer>predicate(answer -> {
                    answered.set(answer);
                    return true;
                }));
        assertThat(published.get())
                .as("filed under the dossier's own id")
                .allSatisfy(event -> assertThat(((DomainEventMessage<?>) event).getAggregateIdentifier())
                        .isEqualTo(id.value()));
        past.addAll(published.get());
        last = published.get().stream()
                .map(event -> (DossierEvent) event.getPayload())
                .toList();
        return Objects.requireNonNull(answered.get());
    }

    Circumstances circumstances(Actor who, OptionalLong seen) {
        return new Circumstances(
                who,
                now,
                seen,
                known.catalogue(),
                codeBook,
                TestHashes.IN_THE_CLEAR,
                known.calendars(),
                agency -> absences.stream()
                        .filter(absence -> absence.agency().equals(agency))
                        .toList());
    }

    /** Everybody whom it waits for does what is to be done, a quarter of an hour each, until it lies there. */
    Story comesTo(StepKind kind) {
        while (station() == null || station().kind() != kind) {
            goesOn();
        }
        return this;
    }

    Story comesTo(NationalStatus status) {
        while (progress().status() != status) {
            goesOn();
        }
        return this;
    }

    Story goesOn() {
        later(Duration.ofMinutes(15));
        NextStep.of(this).forEach(step -> does(step.who(), step.command()));
        return this;
    }

    /** A timer asks at that moment, Vietnam's time; nothing need come of it. */
    List<DossierEvent> timerAsks(String local) {
        at(local).does(SystemActor.ACTOR, new CheckDueDate(id));
        return last;
    }

    /** Events of the last command. */
    List<DossierEvent> last() {
        return last;
    }

    <E extends DossierEvent> E last(Class<E> type) {
        return last.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Sequence of the last event. */
    long sequence() {
        return past.size() - 1L;
    }

    CaseFile file() {
        CaseFile file = null;
        for (EventMessage<?> event : past) {
            file = CaseFile.after(file, (DossierEvent) event.getPayload(), null);
        }
        return Objects.requireNonNull(file);
    }

    DossierProgress progress() {
        return file().progress();
    }

    @Nullable
    Station station() {
        return progress().station();
    }

    /** Somebody whom it waits for. */
    Actor holder() {
        return Cast.at(Objects.requireNonNull(station()));
    }

    /** What every handler of a command is given. */
    private record Given(Circumstances circumstances) implements ParameterResolverFactory, ParameterResolver<Object> {

        @Override
        public @Nullable ParameterResolver<?> createInstance(Executable method, Parameter[] parameters, int index) {
            return parameters[index].getType() == Circumstances.class ? this : null;
        }

        @Override
        public Object resolveParameterValue(Message<?> message) {
            return circumstances;
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
