package vn.thanhdong.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.thanhdong.eventstore.personal.ErasedPersons;
import vn.thanhdong.eventstore.personal.EventSealing;
import vn.thanhdong.eventstore.personal.FileKeys;
import vn.thanhdong.eventstore.personal.HashRoot;
import vn.thanhdong.eventstore.personal.KeyedHash;
import vn.thanhdong.eventstore.personal.KeysDatabase;
import vn.thanhdong.eventstore.personal.MasterKey;
import vn.thanhdong.eventstore.personal.MasterKeyRotation;
import vn.thanhdong.eventstore.personal.MasterKeyUse;
import vn.thanhdong.eventstore.personal.MasterKeys;
import vn.thanhdong.eventstore.personal.PersonalDataKeys;
import vn.thanhdong.eventstore.personal.PersonalDataSealer;

/** The keys of persons and what is done with them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeysProperties.class)
class PersonalDataConfiguration {

    @Bean
    MasterKeys masterKeys(Environment environment) {
        String current = environment.getProperty(MasterKey.ENVIRONMENT_VARIABLE, "");
        if (current.isBlank()) {
            throw new IllegalStateException(MasterKey.ENVIRONMENT_VARIABLE
                    + " is not set. Make one with: openssl rand -base64 32, and keep it: without it no personal data"
                    + " can be read again");
        }
        return MasterKeys.of(current, environment.getProperty(MasterKeys.FORMER_VARIABLE, ""));
    }

    /** Its pool is not a bean, so that nobody takes it for the event store's. */
    @Bean
    KeysPool keysPool(KeysProperties properties) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("keys");
        pool.setJdbcUrl(properties.url());
        pool.setUsername(properties.username());
        pool.setPassword(properties.password());
        pool.setMaximumPoolSize(4);
        // away: say so as soon as the event store's pool does
        pool.setConnectionTimeout(5_000);
        return new KeysPool(pool);
    }

    @Bean
    KeysDatabase keysDatabase(KeysPool pool, EventsCluster events) {
        return new KeysDatabase(pool.pool(), events.holds(pool.pool())).migrated();
    }

    @Bean
    HealthIndicator personKeysHealthIndicator(KeysDatabase database) {
        return new KeysHealth(database);
    }

    @Bean
    PersonalDataKeys personalDataKeys(KeysDatabase database, MasterKeys masters, ObjectProvider<Clock> clock) {
        return new PersonalDataKeys(database, masters, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    PersonalDataSealer personalDataSealer(PersonalDataKeys keys) {
        return new PersonalDataSealer(keys);
    }

    @Bean
    FileKeys fileKeys(PersonalDataKeys keys) {
        return new FileKeys(keys);
    }

    @Bean
    ErasedPersons erasedPersons(KeysDatabase database) {
        return new ErasedPersons(database);
    }

    @Bean
    EventSealing eventSealing(PersonalDataSealer sealer) {
        return new EventSealing(sealer);
    }

    @Bean
    KeyedHash keyedHash(KeysDatabase database, MasterKeys masters) {
        return new KeyedHash(HashRoot.of(database, masters));
    }

    @Bean
    MasterKeyUse masterKeyUse(KeysDatabase database, MasterKeys masters) {
        return new MasterKeyUse(database, masters);
    }

    @Bean
    MasterKeyRotation masterKeyRotation(KeysDatabase database, MasterKeys masters, ObjectProvider<Clock> clock) {
        return new MasterKeyRotation(database, masters, clock.getIfAvailable(Clock::systemUTC));
    }

    /** Closes the pool with the context. */
    record KeysPool(HikariDataSource pool) implements AutoCloseable {
        @Override
        public void close() {
            pool.close();
        }
    }
}
