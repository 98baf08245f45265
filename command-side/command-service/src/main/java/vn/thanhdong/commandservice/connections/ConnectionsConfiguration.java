package vn.thanhdong.commandservice.connections;

import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.eventstore.personal.ErasedPersons;
import vn.thanhdong.eventstore.personal.KeyedHash;

/** What records from where people act. */
@Configuration(proxyBeanMethods = false)
public class ConnectionsConfiguration {

    @Bean
    ConnectionRecording connectionRecording(EventAppender events, KeyedHash hash, ErasedPersons erased, Clock clock) {
        return new ConnectionRecording(events, hash, erased::contains, clock);
    }

    @Bean
    SmartInitializingSingleton papersWithoutSession(EventStore store) {
        return () -> store.registerDispatchInterceptor(new PapersWithoutSession());
    }
}
