package vn.thanhdong.queryservice;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thanhdong.access.FollowedAbsences;
import vn.thanhdong.access.projection.MandateIndex;
import vn.thanhdong.access.projection.Scopes;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.eventstore.PositionedEvents;
import vn.thanhdong.eventstore.log.VerifiableLog;
import vn.thanhdong.eventstore.personal.FileKeys;
import vn.thanhdong.eventstore.personal.KeyedHash;
import vn.thanhdong.procedures.projection.AgencyWorkAnswers;
import vn.thanhdong.procedures.projection.AttachmentKeys;
import vn.thanhdong.procedures.projection.DeskAnswers;
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

/** Dossiers: lists, search, figures, reports, papers. */
@Configuration(proxyBeanMethods = false)
class ProceduresQueries {

    @Bean
    Projection<?> dossierProjection(CatalogueInForce catalogue) {
        return new DossierProjection(() -> catalogue.get().calendar());
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
            FollowedAbsences absences,
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
    EarlierData earlierData(DossierReading reading, NumberHashes hashes) {
        return new EarlierData(reading, hashes);
    }

    @Bean
    AttachmentKeys attachmentKeys(ElasticsearchClient client, Scopes scopes, FileKeys keys) {
        return new AttachmentKeys(client, scopes, keys);
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
}
