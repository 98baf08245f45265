package vn.thanhdong.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.eventstore.EventStoreConfiguration;
import vn.thanhdong.history.query.GetProjections;
import vn.thanhdong.history.query.ProjectionsStatus;
import vn.thanhdong.history.query.RebuildProjection;
import vn.thanhdong.history.query.RetrySetAside;

class ProjectionConfigurationTest {

    private static final String NAME = TestGround.freshName();

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({EventStoreConfiguration.class, ProjectionConfiguration.class})
    static class OneProcess {
        @Bean
        Parcels parcels() {
            return new Parcels(NAME);
        }
    }

    @Test
    void a_process_runs_its_projections_and_answers_operators() {
        try (HikariDataSource events = TestGround.database();
                HikariDataSource keys = TestGround.database();
                ConfigurableApplicationContext context = new SpringApplicationBuilder(OneProcess.class)
                        .web(WebApplicationType.NONE)
                        .properties(Map.of(
                                "spring.datasource.url", events.getJdbcUrl(),
                                "thanhdong.keys.url", keys.getJdbcUrl(),
                                "thanhdong.elasticsearch.url", TestElasticsearch.NODE.url(),
                                "THANHDONG_MASTER_KEY", Base64.getEncoder().encodeToString(new byte[32])))
                        .run()) {
            context.getBean(EventAppender.class)
                    .append(List.of(TestGround.history("a", 0, 3, "12"), TestGround.history("heavy", 0, 2, "heavy")));
            QueryGateway queries = context.getBean(QueryGateway.class);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> ask(queries).projections().getFirst().position() == 5);

            ProjectionsStatus status = ask(queries);
            assertThat(status.head()).isEqualTo(5);
            assertThat(status.projections()).singleElement().satisfies(projection -> {
                assertThat(projection.name()).isEqualTo(NAME);
                assertThat(projection.index()).isEqualTo(NAME + "-v1");
                assertThat(projection.state()).isEqualTo(ProjectionsStatus.State.LIVE);
            });
            assertThat(status.setAside())
                    .singleElement()
                    .satisfies(document -> assertThat(document.documentId()).isEqualTo("heavy"));
            assertThat(queries.query(new RetrySetAside(NAME, "heavy"), Boolean.class)
                            .join())
                    .isFalse();

            Parcels parcels = context.getBean(Parcels.class);
            parcels.broken.add("mended");
            context.getBean(EventAppender.class).append(List.of(TestGround.history("mended", 0, 4, "12")));
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(ask(queries).setAside())
                            .extracting(ProjectionsStatus.SetAside::documentId)
                            .containsExactly("heavy", "mended"));
            parcels.broken.clear();
            assertThat(queries.query(new RetrySetAside(NAME, "mended"), Boolean.class)
                            .join())
                    .isTrue();
            assertThat(ask(queries).setAside())
                    .extracting(ProjectionsStatus.SetAside::documentId)
                    .containsExactly("heavy");

            assertThat(queries.query(new RebuildProjection(NAME), Boolean.class).join())
                    .isTrue();
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                ProjectionsStatus.Projection rebuilt =
                        ask(queries).projections().getFirst();
                assertThat(rebuilt.index()).isEqualTo(NAME + "-v2");
                assertThat(rebuilt.documents()).isEqualTo(2);
                assertThat(rebuilt.rebuiltEvents()).isEqualTo(9);
            });

            SimpleMeterRegistry registry = new SimpleMeterRegistry();
            context.getBean("projectionLag", MeterBinder.class).bindTo(registry);
            assertThat(registry.get("thanhdong.projection.lag")
                            .tag("projection", NAME)
                            .gauge()
                            .value())
                    .isZero();
        }
    }

    private static ProjectionsStatus ask(QueryGateway queries) {
        return queries.query(new GetProjections(), ProjectionsStatus.class).join();
    }
}
