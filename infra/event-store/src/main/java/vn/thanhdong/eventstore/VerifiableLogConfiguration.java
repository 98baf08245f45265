package vn.thanhdong.eventstore;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import vn.thanhdong.eventstore.log.LogKeys;
import vn.thanhdong.eventstore.log.VerifiableLog;

/**
 * The verifiable log of a store on PostgreSQL, where a key is given to sign it with. On Axon Server there is none: the
 * leaves are computed with the positions, which Axon Server gives itself.
 */
@Configuration(proxyBeanMethods = false)
@Profile("!axonserver")
@ConditionalOnProperty(VerifiableLogConfiguration.KEY)
@EnableConfigurationProperties(VerifiableLogProperties.class)
class VerifiableLogConfiguration {

    /** Environment variable that holds the private key. */
    static final String KEY = "THANHDONG_LOG_KEY";

    private static final int CONNECTIONS = 6;

    @Bean
    LogPool logPool(DataSource dataSource) {
        DataSource pool = SecondPool.beside(dataSource, "verifiable-log", CONNECTIONS, "");
        return new LogPool(pool, SecondPool.closing(pool, dataSource));
    }

    @Bean
    VerifiableLog verifiableLog(
            LogPool pool, VerifiableLogProperties properties, Environment environment, ObjectProvider<Clock> clock) {
        return new VerifiableLog(
                pool.dataSource(),
                LogKeys.of(properties.origin(), environment.getRequiredProperty(KEY), properties.formerKeys()),
                properties.settings(),
                clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    HealthIndicator verifiableLogHealthIndicator(VerifiableLog log) {
        return new VerifiableLogHealth(log);
    }

    /** Connections of its own: who follows, signs, compares and asks for tiles waits for no command, and none for them. */
    record LogPool(DataSource dataSource, AutoCloseable ownPool) implements AutoCloseable {
        @Override
        public void close() throws Exception {
            ownPool.close();
        }
    }
}
