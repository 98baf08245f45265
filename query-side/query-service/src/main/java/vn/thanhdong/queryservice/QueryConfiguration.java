package vn.thanhdong.queryservice;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryBus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.thanhdong.access.Grants;
import vn.thanhdong.access.projection.AbsenceAnswers;
import vn.thanhdong.access.projection.AbsenceIndex;
import vn.thanhdong.access.projection.AbsenceProjection;
import vn.thanhdong.access.projection.IdentifiedPersons;
import vn.thanhdong.access.projection.MandateAnswers;
import vn.thanhdong.access.projection.MandateIndex;
import vn.thanhdong.access.projection.MandateProjection;
import vn.thanhdong.access.projection.MyFileKeys;
import vn.thanhdong.access.projection.Scopes;
import vn.thanhdong.access.projection.ViewAnswers;
import vn.thanhdong.access.projection.ViewProjection;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.erasure.projection.ErasureAnswers;
import vn.thanhdong.erasure.projection.ErasureProjection;
import vn.thanhdong.erasure.projection.LegalHoldProjection;
import vn.thanhdong.eventstore.CalendarFollowingConfiguration;
import vn.thanhdong.eventstore.PositionedEvents;
import vn.thanhdong.eventstore.jdbc.RecordedTypes;
import vn.thanhdong.eventstore.log.VerifiableLog;
import vn.thanhdong.eventstore.personal.ErasedPersons;
import vn.thanhdong.eventstore.personal.FileKeys;
import vn.thanhdong.eventstore.personal.KeyedHash;
import vn.thanhdong.eventstore.personal.MasterKeyUse;
import vn.thanhdong.eventstore.personal.PersonalDataSealer;
import vn.thanhdong.history.projection.AuditAnswers;
import vn.thanhdong.history.projection.AuditDetails;
import vn.thanhdong.history.projection.AuditDossiers;
import vn.thanhdong.history.projection.AuditProjection;
import vn.thanhdong.history.projection.AuditStories;
import vn.thanhdong.history.projection.ControlSheetAnswers;
import vn.thanhdong.history.projection.DossierComparisonAnswers;
import vn.thanhdong.history.projection.DossierHistoryAnswers;
import vn.thanhdong.history.projection.MandateReportAnswers;
import vn.thanhdong.identity.IdentitySecret;
import vn.thanhdong.identity.IdentityVerifier;
import vn.thanhdong.notices.projection.InboxAnswers;
import vn.thanhdong.notices.projection.InboxProjection;
import vn.thanhdong.notices.projection.NoticeAnswers;
import vn.thanhdong.notices.projection.NoticeProjection;
import vn.thanhdong.notices.projection.ReaderProjection;
import vn.thanhdong.procedures.projection.AgencyWorkAnswers;
import vn.thanhdong.procedures.projection.AttachmentKeys;
import vn.thanhdong.procedures.projection.DeskAnswers;
import vn.thanhdong.procedures.projection.DossierCodeBook;
import vn.thanhdong.procedures.projection.DossierLists;
import vn.thanhdong.procedures.projection.DossierProjection;
import vn.thanhdong.procedures.projection.DossierReading;
import vn.thanhdong.procedures.projection.EarlierData;
import vn.thanhdong.procedures.projection.Freshness;
import vn.thanhdong.procedures.projection.IndexFreshness;
import vn.thanhdong.procedures.projection.LoadAnswers;
import vn.thanhdong.procedures.projection.MyDayAnswers;
import vn.thanhdong.procedures.projection.NumberHashes;
import vn.thanhdong.procedures.projection.OneDossier;
import vn.thanhdong.procedures.projection.PaperKeys;
import vn.thanhdong.procedures.projection.PaperProofs;
import vn.thanhdong.procedures.projection.ProcedureAnswers;
import vn.thanhdong.procedures.projection.ReportAnswers;
import vn.thanhdong.procedures.projection.ServiceFigureAnswers;
import vn.thanhdong.procedures.projection.SignAnswers;
import vn.thanhdong.procedures.projection.TrackingAnswers;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.Projections;
import vn.thanhdong.projection.rebuild.EventReader;
import vn.thanhdong.reception.projection.QueueAnswers;
import vn.thanhdong.reception.projection.QueueProjection;

/** Everything that answers. A process imports it together with the event store's and the projections' configuration. */
@Configuration(proxyBeanMethods = false)
@Import({QueryHealth.class, CalendarFollowingConfiguration.class})
public class QueryConfiguration {

    @Bean
    Projection<?> dossierProjection(CatalogueInForce catalogue) {
        return new DossierProjection(() -> catalogue.get().calendar());
    }

    @Bean
    Projection<?> viewProjection() {
        return new ViewProjection();
    }

    @Bean
    Projection<?> absenceProjection() {
        return new AbsenceProjection();
    }

    @Bean
    AbsenceIndex absenceIndex(ElasticsearchClient client, Clock clock) {
        return new AbsenceIndex(client, clock);
    }

    @Bean
    AbsenceAnswers absenceAnswers(AbsenceIndex index, Scopes scopes, Clock clock) {
        return new AbsenceAnswers(index, scopes, clock);
    }

    @Bean
    Projection<?> noticeProjection() {
        return new NoticeProjection();
    }

    @Bean
    Projection<?> inboxProjection() {
        return new InboxProjection();
    }

    @Bean
    Projection<?> queueProjection() {
        return new QueueProjection();
    }

    @Bean
    QueueAnswers queueAnswers(ElasticsearchClient client, Clock clock, OneDossier dossiers) {
        return new QueueAnswers(client, clock, dossiers::covers);
    }

    @Bean
    Projection<?> readerProjection() {
        return new ReaderProjection();
    }

    @Bean
    NumberHashes numberHashes(KeyedHash hash) {
        return new NumberHashes() {
            @Override
            public String identityNumber(String number) {
                return hash.identityNumber(number);
            }

            @Override
            public String phone(String number) {
                return hash.phone(number);
            }
        };
    }

    @Bean
    Freshness freshness(ElasticsearchClient client, Projections projections, PositionedEvents events, Clock clock) {
        return new IndexFreshness(client, () -> projections.position(DossierProjection.NAME), events::head, clock);
    }

    @Bean
    DossierReading dossierReading(
            ElasticsearchClient client,
            CatalogueInForce catalogue,
            Clock clock,
            NumberHashes hashes,
            Freshness freshness,
            AbsenceIndex absences,
            MandateIndex mandates) {
        return new DossierReading(client, catalogue, clock, hashes, freshness, absences, mandates);
    }

    @Bean
    DossierLists dossierLists(DossierReading reading) {
        return new DossierLists(reading);
    }

    @Bean
    OneDossier oneDossier(DossierReading reading) {
        return new OneDossier(reading);
    }

    @Bean
    TrackingAnswers trackingAnswers(ElasticsearchClient client, Freshness freshness, Clock clock) {
        return new TrackingAnswers(client, freshness, clock);
    }

    @Bean
    ProcedureAnswers procedureAnswers(ElasticsearchClient client, CatalogueInForce catalogue) {
        return new ProcedureAnswers(client, catalogue);
    }

    @Bean
    ServiceFigureAnswers serviceFigureAnswers(DossierReading reading) {
        return new ServiceFigureAnswers(reading);
    }

    @Bean
    MyDayAnswers myDayAnswers(DossierReading reading) {
        return new MyDayAnswers(reading);
    }

    @Bean
    ReportAnswers reportAnswers(DossierReading reading) {
        return new ReportAnswers(reading);
    }

    @Bean
    SignAnswers signAnswers(DossierReading reading) {
        return new SignAnswers(reading);
    }

    @Bean
    LoadAnswers loadAnswers(DossierReading reading) {
        return new LoadAnswers(reading);
    }

    @Bean
    DeskAnswers deskAnswers(DossierReading reading) {
        return new DeskAnswers(reading);
    }

    @Bean
    DossierHistoryAnswers dossierHistoryAnswers(
            EventStore events, PersonalDataSealer sealer, OneDossier visible, CatalogueInForce catalogue) {
        return new DossierHistoryAnswers(events, visible::positions, sealer::openAll, visible, catalogue);
    }

    @Bean
    DossierComparisonAnswers dossierComparisonAnswers(
            EventStore events,
            PersonalDataSealer sealer,
            OneDossier dossiers,
            CatalogueInForce catalogue,
            Clock clock) {
        return new DossierComparisonAnswers(events, sealer::openAll, dossiers, dossiers::after, catalogue::get, clock);
    }

    @Bean
    Scopes scopes(CatalogueInForce catalogue, Clock clock, MandateIndex mandates) {
        return new Scopes(() -> catalogue.get().territory(), clock, mandates);
    }

    @Bean
    Projection<?> mandateProjection() {
        return new MandateProjection();
    }

    @Bean
    MandateIndex mandateIndex(ElasticsearchClient client, Clock clock) {
        return new MandateIndex(client, clock);
    }

    @Bean
    MandateAnswers mandateAnswers(MandateIndex index, Scopes scopes, Clock clock) {
        return new MandateAnswers(index, scopes, clock);
    }

    @Bean
    MandateReportAnswers mandateReportAnswers(
            ElasticsearchClient client,
            MandateIndex mandates,
            AuditDossiers dossiers,
            EventReader log,
            Projections projections,
            Scopes scopes,
            Clock clock) {
        return new MandateReportAnswers(
                client,
                mandates,
                dossiers,
                position -> log.at(position, false),
                () -> Math.min(projections.position(ViewProjection.NAME), projections.position(AuditProjection.NAME)),
                scopes,
                clock);
    }

    @Bean
    ViewAnswers viewAnswers(ElasticsearchClient client, Scopes scopes, OneDossier dossiers) {
        return new ViewAnswers(client, scopes, dossiers::covers);
    }

    @Bean
    NoticeAnswers noticeAnswers(ElasticsearchClient client, OneDossier dossiers) {
        return new NoticeAnswers(client, dossiers::covers);
    }

    @Bean
    InboxAnswers inboxAnswers(ElasticsearchClient client, Scopes scopes) {
        return new InboxAnswers(client, scopes);
    }

    @Bean
    MyFileKeys myFileKeys(FileKeys keys) {
        return new MyFileKeys(keys);
    }

    @Bean
    IdentifiedPersons identifiedPersons(KeyedHash hash, ErasedPersons erased) {
        return new IdentifiedPersons(hash, erased::contains);
    }

    @Bean
    EarlierData earlierData(DossierReading reading, NumberHashes hashes) {
        return new EarlierData(reading, hashes);
    }

    @Bean
    AttachmentKeys attachmentKeys(ElasticsearchClient client, Scopes scopes, FileKeys keys) {
        return new AttachmentKeys(client, scopes, keys);
    }

    @Bean
    CalendarAnswers calendarAnswers(CatalogueInForce catalogue, EventStore events) {
        return new CalendarAnswers(catalogue, events);
    }

    @Bean
    CatalogueAnswers catalogueAnswers(CatalogueInForce catalogue) {
        return new CatalogueAnswers(catalogue);
    }

    @Bean
    AgencyWorkAnswers agencyWorkAnswers(DossierReading reading) {
        return new AgencyWorkAnswers(reading);
    }

    @Bean
    PaperKeys paperKeys(ElasticsearchClient client, Scopes scopes, FileKeys keys) {
        return new PaperKeys(client, scopes, keys);
    }

    @Bean
    PaperProofs paperProofs(ElasticsearchClient client, Scopes scopes, ObjectProvider<VerifiableLog> log) {
        return new PaperProofs(client, scopes, Optional.ofNullable(log.getIfAvailable()));
    }

    @Bean
    ControlSheetAnswers controlSheetAnswers(EventStore events, OneDossier visible, Clock clock) {
        return new ControlSheetAnswers(events, visible, clock);
    }

    @Bean
    Projection<?> auditProjection() {
        return new AuditProjection();
    }

    @Bean
    AuditDossiers auditDossiers(ElasticsearchClient client) {
        var codes = new DossierCodeBook(client);
        return new AuditDossiers() {
            @Override
            public List<String> having(String fragment) {
                return codes.having(fragment);
            }

            @Override
            public Map<String, String> codes(Collection<String> ids) {
                return codes.codes(ids);
            }
        };
    }

    @Bean
    AuditAnswers auditAnswers(
            ElasticsearchClient client,
            AuditDossiers dossiers,
            CatalogueInForce catalogue,
            Scopes scopes,
            Projections projections) {
        return new AuditAnswers(client, dossiers, catalogue, scopes, () -> projections.position(AuditProjection.NAME));
    }

    @Bean
    AuditStories auditStories(ElasticsearchClient client, AuditDossiers dossiers, Scopes scopes) {
        return new AuditStories(client, dossiers, scopes);
    }

    @Bean
    AuditDetails auditDetails(
            EventReader log,
            EventStore events,
            PersonalDataSealer sealer,
            OneDossier visible,
            Scopes scopes,
            CatalogueInForce catalogue) {
        return new AuditDetails(
                position -> log.at(position, false), events, sealer::openAll, visible, scopes, catalogue);
    }

    @Bean
    AuditExports auditExports(
            AuditAnswers trail, Scopes scopes, ObjectProvider<VerifiableLog> log, EventStore events, Clock clock) {
        return new AuditExports(trail, scopes, Optional.ofNullable(log.getIfAvailable()), events, clock);
    }

    /** Where this process has no verifiable log, it says so. */
    @Bean
    LogAnswers logAnswers(ObjectProvider<VerifiableLog> log) {
        return new LogAnswers(Optional.ofNullable(log.getIfAvailable()));
    }

    @Bean
    Projection<?> erasureProjection() {
        return new ErasureProjection();
    }

    @Bean
    Projection<?> legalHoldProjection() {
        return new LegalHoldProjection();
    }

    @Bean
    ErasureAnswers erasureAnswers(ElasticsearchClient client, Scopes scopes, OneDossier dossiers) {
        return new ErasureAnswers(client, scopes, dossiers::owner);
    }

    @Bean
    MasterKeyAnswers masterKeyAnswers(MasterKeyUse use) {
        return new MasterKeyAnswers(use);
    }

    @Bean
    EventTypeAnswers eventTypeAnswers(ObjectProvider<RecordedTypes> recorded) {
        return new EventTypeAnswers(Optional.ofNullable(recorded.getIfAvailable()));
    }

    @Bean
    ErasureWatch erasureWatch(
            Projections projections,
            ErasedPersons erased,
            Clock clock,
            @Value("${thanhdong.erasure.keys-forgotten-after:65s}") Duration keysAreGone) {
        return new ErasureWatch(projections, DossierProjection.NAME, erased, clock, keysAreGone);
    }

    @Bean
    SmartInitializingSingleton verifyWhoAsks(
            QueryBus queries, IdentitySecret secret, Grants grants, Clock clock, EventStore events, Scopes scopes) {
        var verified = new VerifiedAsker(new IdentityVerifier(secret, grants, clock));
        return () -> {
            queries.registerHandlerInterceptor(verified);
            queries.registerHandlerInterceptor(new OperatorQuestions());
            queries.registerHandlerInterceptor(new AuditorQuestions(scopes));
            queries.registerHandlerInterceptor(new RecordedLooks(events, clock));
        };
    }
}
