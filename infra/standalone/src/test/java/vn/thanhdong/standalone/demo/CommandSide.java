package vn.thanhdong.standalone.demo;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.command.AbsenceCommand;
import vn.thanhdong.access.command.MandateCommand;
import vn.thanhdong.access.model.AbsenceTarget;
import vn.thanhdong.access.model.AgencyAbsences;
import vn.thanhdong.access.model.AuditMandate;
import vn.thanhdong.access.model.MandateTarget;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.CommandMetadata;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.FeeMoment;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.command.DossierCommand;
import vn.thanhdong.procedures.command.ImportAnswer;
import vn.thanhdong.procedures.command.ImportDossiers;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.model.Circumstances;
import vn.thanhdong.procedures.model.CodeBook;
import vn.thanhdong.procedures.model.Dossier;
import vn.thanhdong.procedures.model.PastDossier;
import vn.thanhdong.procedures.model.PersonHashes;
import vn.thanhdong.territory.AgencyCode;

/** The real aggregate and its policies over a store in memory. */
final class CommandSide implements Gateway {

    static final Catalogue CATALOGUE = CatalogueLoader.fromClassPath();

    /** A Tuesday morning. */
    static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private static final String WHO = "who";

    private final InMemoryEventStorageEngine store = new InMemoryEventStorageEngine();
    private final Configuration axon;

    CommandSide() {
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(any -> store)
                .configureAggregate(AggregateConfigurer.defaultConfiguration(Dossier.class))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(AgencyAbsences.class)
                        .configureCommandTargetResolver(any -> new AbsenceTarget()))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(AuditMandate.class)
                        .configureCommandTargetResolver(any -> new MandateTarget()))
                .registerComponent(
                        ParameterResolverFactory.class,
                        any -> MultiParameterResolverFactory.ordered(
                                ClasspathParameterResolverFactory.forClass(Dossier.class),
                                new ByMessage(),
                                new SimpleResourceParameterResolverFactory(
                                        List.of(Clock.fixed(NOW, ZoneOffset.UTC), CATALOGUE))))
                .configureCorrelationDataProviders(any -> List.of(
                        new MessageOriginProvider(),
                        new SimpleCorrelationDataProvider(EventMetadata.ACTOR, EventMetadata.COMMAND_ID)))
                .start();
    }

    void stop() {
        axon.shutdown();
    }

    /** One at a time: the store in memory loses events of threads that append at once. */
    @Override
    public synchronized Answer send(Actor actor, String commandId, DossierCommand command) {
        MetaData who = MetaData.from(
                Map.of(WHO, actor, EventMetadata.ACTOR, actor.person().value(), CommandMetadata.COMMAND_ID, commandId));
        return axon.commandGateway().sendAndWait(new GenericCommandMessage<>(command, who));
    }

    @Override
    public synchronized Answer send(Actor actor, String commandId, AbsenceCommand command) {
        return axon.commandGateway()
                .sendAndWait(new GenericCommandMessage<>(command, MetaData.with("verifiedActor", actor)));
    }

    @Override
    public synchronized Answer send(Actor actor, String commandId, MandateCommand command) {
        return axon.commandGateway()
                .sendAndWait(new GenericCommandMessage<>(command, MetaData.with("verifiedActor", actor)));
    }

    @Override
    public synchronized ImportAnswer send(Actor actor, ImportDossiers rows) {
        record(rows.rows());
        return new ImportAnswer(rows.rows().stream()
                .<ImportAnswer.Row>map(row -> new ImportAnswer.Row.Accepted())
                .toList());
    }

    /** How a dossier stands that a row of a table tells of. */
    static DossierProgress progress(Map<String, String> row) {
        DossierProgress progress = null;
        for (DossierEvent event : told(row).events()) {
            progress = DossierProgress.after(progress, event);
        }
        return Objects.requireNonNull(progress);
    }

    private static PastDossier.Telling.Told told(Map<String, String> row) {
        var operator = new Actor(
                new PersonId("operator"), Role.OPERATOR, Optional.of(new AgencyCode("H23")), Optional.empty());
        return (PastDossier.Telling.Told) PastDossier.tell(row, circumstances(operator));
    }

    /** Records rows of a table. */
    void record(List<Map<String, String>> rows) {
        for (Map<String, String> row : rows) {
            var told = told(row);
            var events = new ArrayList<GenericDomainEventMessage<?>>();
            for (DossierEvent event : told.events()) {
                events.add(new GenericDomainEventMessage<>(
                        "Dossier", told.dossier().value(), events.size(), event));
            }
            store.appendEvents(events);
        }
    }

    long events() {
        try (var all = store.readEvents(null, false)) {
            return all.count();
        }
    }

    Map<String, DossierProgress> dossiers() {
        var dossiers = new LinkedHashMap<String, DossierProgress>();
        for (DossierEvent event : all()) {
            String id = event.dossierId().value();
            dossiers.put(id, DossierProgress.after(dossiers.get(id), event));
        }
        return dossiers;
    }

    List<DossierEvent> eventsOf(String dossier) {
        return store.readEvents(dossier)
                .asStream()
                .<DossierEvent>map(message -> (DossierEvent) message.getPayload())
                .toList();
    }

    long feeBefore(ProcedureCode procedure) {
        return CATALOGUE.procedure(procedure).orElseThrow().feeVnd(FeeMoment.BEFORE);
    }

    List<DossierProgress> filedBy(String person) {
        Map<String, DossierProgress> dossiers = dossiers();
        return all().stream()
                .filter(event -> event instanceof DossierSubmitted submitted
                        && submitted.applicant().person().value().equals(person))
                .map(event -> dossiers.get(event.dossierId().value()))
                .toList();
    }

    private List<DossierEvent> all() {
        try (var all = store.readEvents(null, false)) {
            return all.map(message -> (DossierEvent) message.getPayload()).toList();
        }
    }

    private static Circumstances circumstances(Actor actor) {
        return new Circumstances(actor, NOW, OptionalLong.empty(), CATALOGUE, CODES, HASHES);
    }

    private static final CodeBook CODES = new CodeBook() {

        private final Map<String, AtomicInteger> last = new HashMap<>();

        @Override
        public DossierCode dossierCode(AgencyCode desk, LocalDate day, DossierId dossier) {
            return DossierCode.of(desk, day, next(desk + "/" + day));
        }

        @Override
        public String resultNumber(AgencyCode agency, int year, DossierId dossier) {
            return next("result/" + agency) + "/" + year;
        }

        @Override
        public String paperNumber(String form, AgencyCode agency, int year, DossierId dossier) {
            return next("paper/" + form + agency) + "/" + year;
        }

        private synchronized int next(String register) {
            return last.computeIfAbsent(register, any -> new AtomicInteger()).incrementAndGet();
        }
    };

    private static final PersonHashes HASHES = new PlainHashes();

    /** Gives handlers the circumstances of whoever sent the message. */
    private static final class ByMessage implements ParameterResolverFactory, ParameterResolver<Circumstances> {

        @Override
        public @Nullable ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
            return parameters[index].getType() == Circumstances.class ? this : null;
        }

        @Override
        public Circumstances resolveParameterValue(Message<?> message) {
            return circumstances(
                    (Actor) Objects.requireNonNull(message.getMetaData().get(WHO)));
        }

        @Override
        public boolean matches(Message<?> message) {
            return message.getMetaData().containsKey(WHO);
        }
    }
}
