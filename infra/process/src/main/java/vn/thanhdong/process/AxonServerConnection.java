package vn.thanhdong.process;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What a process that speaks to Axon Server says about it. */
@Configuration(proxyBeanMethods = false)
@Profile("axonserver")
class AxonServerConnection {

    @Bean
    AxonServerLink axonServerLink(AxonServerConnectionManager connections, AxonServerConfiguration settings) {
        return new AxonServerLink(
                settings.getServers(), () -> connections.getConnection().isConnected());
    }

    @Bean
    HealthIndicator axonServerHealthIndicator(AxonServerLink link) {
        return () -> (link.isUp()
                        ? Health.up()
                        : Health.down().withDetail("reason", "Axon Server does not answer; connecting is tried again"))
                .withDetail("servers", link.servers())
                .build();
    }

    @Bean
    MeterBinder axonServerConnected(AxonServerLink link) {
        return registry -> Gauge.builder("thanhdong.axonserver.connected", link, one -> one.isUp() ? 1 : 0)
                .description("1 while Axon Server answers")
                .register(registry);
    }
}
