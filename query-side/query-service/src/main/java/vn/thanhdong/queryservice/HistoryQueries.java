package vn.thanhdong.queryservice;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thanhdong.access.projection.MandateIndex;
import vn.thanhdong.access.projection.Scopes;
import vn.thanhdong.access.projection.ViewProjection;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.eventstore.jdbc.RecordedTypes;
import vn.thanhdong.eventstore.log.VerifiableLog;
import vn.thanhdong.eventstore.personal.KeyedHash;
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
import vn.thanhdong.procedures.projection.DossierCodeBook;
import vn.thanhdong.procedures.projection.OneDossier;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.Projections;
import vn.thanhdong.projection.rebuild.EventReader;

/** What happened: histories, the audit trail, the verifiable log. */
@Configuration(proxyBeanMethods = false)
class HistoryQueries {

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
            Projections projections,
            KeyedHash hash) {
        return new AuditAnswers(
                client,
                dossiers,
                catalogue,
                scopes,
                () -> projections.position(AuditProjection.NAME),
                hash::networkAddress);
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
    EventTypeAnswers eventTypeAnswers(ObjectProvider<RecordedTypes> recorded) {
        return new EventTypeAnswers(Optional.ofNullable(recorded.getIfAvailable()));
    }
}
