package vn.thanhdong.standalone;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thanhdong.access.Grants;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.identity.IdentitySecret;
import vn.thanhdong.identity.IdentitySigner;
import vn.thanhdong.identity.IdentityVerifier;
import vn.thanhdong.ui.IdentityTokens;
import vn.thanhdong.ui.PrintedPapers;

/** What the pages need from the rest of the process. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    @Bean
    IdentityTokens identityTokens(IdentitySigner signer) {
        return signer::sign;
    }

    @Bean
    PrintedPapers papers(
            CatalogueInForce catalogue,
            @Value("${thanhdong.catalogue:}") String folder,
            Clock clock,
            @Value("${thanhdong.site}") String site) {
        return new PrintedPapers(catalogue, folder, clock, site);
    }

    @Bean
    @ConditionalOnBooleanProperty("thanhdong.training")
    TrainingRestart trainingRestart(IdentitySecret secret, Grants grants, Clock clock) {
        return new TrainingRestart(new IdentityVerifier(secret, grants, clock));
    }
}
