package vn.thanhdong.queryservice;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thanhdong.access.FollowedAbsences;
import vn.thanhdong.access.projection.Scopes;
import vn.thanhdong.notices.projection.InboxAnswers;
import vn.thanhdong.notices.projection.InboxProjection;
import vn.thanhdong.notices.projection.NoticeAnswers;
import vn.thanhdong.notices.projection.NoticeProjection;
import vn.thanhdong.notices.projection.ReaderProjection;
import vn.thanhdong.procedures.projection.OneDossier;
import vn.thanhdong.projection.Projection;

/** What people are told, in the pages and elsewhere. */
@Configuration(proxyBeanMethods = false)
class NoticesQueries {

    @Bean
    Projection<?> noticeProjection() {
        return new NoticeProjection();
    }

    @Bean
    Projection<?> inboxProjection() {
        return new InboxProjection();
    }

    @Bean
    Projection<?> readerProjection() {
        return new ReaderProjection();
    }

    @Bean
    NoticeAnswers noticeAnswers(ElasticsearchClient client, OneDossier dossiers) {
        return new NoticeAnswers(client, dossiers::covers);
    }

    @Bean
    InboxAnswers inboxAnswers(ElasticsearchClient client, Scopes scopes, FollowedAbsences absences) {
        return new InboxAnswers(client, scopes, absences);
    }
}
