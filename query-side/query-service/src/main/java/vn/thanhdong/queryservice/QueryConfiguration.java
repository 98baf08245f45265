package vn.thanhdong.queryservice;

import java.time.Clock;
import org.axonframework.queryhandling.QueryBus;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.thanhdong.access.Grants;
import vn.thanhdong.identity.IdentitySecret;
import vn.thanhdong.identity.IdentityVerifier;

/** Everything that answers. A process imports it together with the event store's and the projections' configuration. */
@Configuration(proxyBeanMethods = false)
@Import(QueryHealth.class)
public class QueryConfiguration {

    @Bean
    SmartInitializingSingleton verifyWhoAsks(QueryBus queries, IdentitySecret secret, Grants grants, Clock clock) {
        var verified = new VerifiedAsker(new IdentityVerifier(secret, grants, clock));
        return () -> queries.registerHandlerInterceptor(verified);
    }
}
