package vn.thanhdong.queryservice;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thanhdong.access.FollowedAbsences;
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
import vn.thanhdong.eventstore.personal.ErasedPersons;
import vn.thanhdong.eventstore.personal.FileKeys;
import vn.thanhdong.eventstore.personal.KeyedHash;
import vn.thanhdong.eventstore.personal.MasterKeyUse;
import vn.thanhdong.procedures.projection.OneDossier;
import vn.thanhdong.projection.Projection;

/** Who sees what, who stands in for whom, under which mandate, and who looked. */
@Configuration(proxyBeanMethods = false)
class AccessQueries {

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
    FollowedAbsences followedAbsences(AbsenceIndex index, CatalogueInForce catalogue, Clock clock) {
        return new FollowedAbsences(index, () -> catalogue.get().territory(), clock);
    }

    @Bean
    AbsenceAnswers absenceAnswers(AbsenceIndex index, FollowedAbsences followed, Scopes scopes, Clock clock) {
        return new AbsenceAnswers(index, followed, scopes, clock);
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
    ViewAnswers viewAnswers(ElasticsearchClient client, Scopes scopes, OneDossier dossiers) {
        return new ViewAnswers(client, scopes, dossiers::covers);
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
    MasterKeyAnswers masterKeyAnswers(MasterKeyUse use) {
        return new MasterKeyAnswers(use);
    }
}
