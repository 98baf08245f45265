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
import vn.thanhdong.verifiablelog.MalformedLogData;

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
                keys(properties, environment.getRequiredProperty(KEY)),
                properties.settings(),
                clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    HealthIndicator verifiableLogHealthIndicator(VerifiableLog log) {
        return new VerifiableLogHealth(log);
    }

    private static LogKeys keys(VerifiableLogProperties properties, String key) {
        try {
            return LogKeys.of(properties.origin(), key, properties.formerKeys());
        } catch (MalformedLogData e) {
            throw new IllegalArgumentException(
                    KEY + ", LOG_ORIGIN or LOG_FORMER_KEYS cannot be used: " + e.getMessage()
                            + ". Make a key with: openssl rand -base64 32, and keep it",
                    e);
        }
    }

    /** Connections of its own: who follows, signs, compares and asks for tiles waits for no command, and none for them. */
    record LogPool(DataSource dataSource, AutoCloseable ownPool) implements AutoCloseable {
        @Override
        public void close() throws Exception {
            ownPool.close();
        }
    }
}
