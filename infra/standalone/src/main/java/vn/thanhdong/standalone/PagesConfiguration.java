package vn.thanhdong.standalone;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thanhdong.identity.IdentitySigner;
import vn.thanhdong.ui.IdentityTokens;

/** What the pages need from the rest of the process. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    @Bean
    IdentityTokens identityTokens(IdentitySigner signer) {
        return signer::sign;
    }
}
