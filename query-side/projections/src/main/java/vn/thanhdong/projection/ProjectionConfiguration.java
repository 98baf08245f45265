package vn.thanhdong.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thanhdong.eventstore.PositionedEvents;
import vn.thanhdong.eventstore.personal.PersonalDataSealer;
import vn.thanhdong.projection.document.DocumentJson;
import vn.thanhdong.projection.document.Memory;
import vn.thanhdong.projection.live.LiveProcessor;
import vn.thanhdong.projection.live.TokenPositions;
import vn.thanhdong.projection.rebuild.EventReader;
import vn.thanhdong.projection.running.Ground;
import vn.thanhdong.projection.setaside.SetAsideDocuments;

/**
 * Runs every {@link Projection} bean of the process. Expects the beans of
 * {@link vn.thanhdong.eventstore.EventStoreConfiguration} and {@code thanhdong.elasticsearch.url}; its tables are made by
 * Flyway from {@code db/migration}.
 */
@Configuration(proxyBeanMethods = false)
@Import(ElasticsearchConfiguration.class)
@EnableConfigurationProperties(ProjectionProperties.class)
public class ProjectionConfiguration {

    /** Following goes on beside a rebuild, and keeps half of what that may. */
    private static final int RECENT_SHARE = 2;

    @Bean
    SetAsideDocuments setAsideDocuments(DataSource dataSource) {
        return new SetAsideDocuments(dataSource);
    }

    @Bean
    EventReader projectionEventReader(PositionedEvents events, PersonalDataSealer sealer) {
        return new EventReader(events, sealer);
    }

    @Bean
    LiveProcessor.Engine liveProcessorEngine(
            EventStore store,
            TokenStore tokens,
            TransactionManager transactions,
            PersonalDataSealer sealer,
            SetAsideDocuments setAside,
            PositionedEvents events,
            ProjectionProperties properties) {
        if (!(tokens instanceof JdbcTokenStore jdbcTokens)) {
            throw new IllegalStateException("Projections keep their tokens on PostgreSQL, where what they set aside is"
                    + " committed with them; the token store is a "
                    + tokens.getClass().getName());
        }
        return new LiveProcessor.Engine(
                store,
                jdbcTokens,
                transactions,
                sealer,
                setAside,
                TokenPositions.of(events),
                properties.segments(),
                new Memory(properties.rebuildBytes() / RECENT_SHARE));
    }

    @Bean
    Ground projectionGround(
            ElasticsearchClient engine,
            DataSource dataSource,
            PlatformTransactionManager transactions,
            LiveProcessor.Engine live,
            EventReader events,
            ProjectionProperties properties,
            ObjectProvider<Clock> clock) {
        return new Ground(
                engine,
                DocumentJson.mapper(),
                dataSource,
                new TransactionTemplate(transactions),
                live,
                events,
                new Memory(properties.rebuildBytes()),
                clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    Projections projections(Ground ground, ObjectProvider<Projection<?>> projections, ProjectionProperties properties) {
        List<Projection<?>> all = projections.orderedStream().toList();
        return new Projections(ground, properties.enabled() ? all : List.of());
    }

    @Bean
    MeterBinder projectionLag(Projections projections) {
        return registry -> projections
                .names()
                .forEach(name -> Gauge.builder("thanhdong.projection.lag", projections, all -> all.lag(name))
                        .tag("projection", name)
                        .description("Events recorded and not yet applied")
                        .register(registry));
    }
}
