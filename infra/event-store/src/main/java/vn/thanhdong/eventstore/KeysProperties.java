package vn.thanhdong.eventstore;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys of persons are kept: a PostgreSQL database of its own.
 *
 * @param url JDBC address, {@code thanhdong.keys.url}
 */
@ConfigurationProperties("thanhdong.keys")
record KeysProperties(
        @DefaultValue("") String url,
        @DefaultValue("") String username,
        @DefaultValue("") String password) {

    KeysProperties {
        if (url.isBlank()) {
            throw new IllegalArgumentException("thanhdong.keys.url is missing: the JDBC address of the database that"
                    + " holds the keys of persons, which must not be the event store's");
        }
    }
}
