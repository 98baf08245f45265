package vn.thanhdong.ui;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thanhdong.access.query.GetIdentifiedPerson;
import vn.thanhdong.ui.signin.CitizenSignIn;
import vn.thanhdong.ui.signin.IssuerSettings;

/** How citizens sign in, and who they are to the rest of the house. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IssuerSettings.class)
class SignInConfiguration {

    @Bean
    CitizenSignIn citizenSignIn(IssuerSettings settings, AccountUsers users, Questions questions) {
        return new CitizenSignIn(
                settings,
                users.demonstration(),
                number -> questions.ask(new GetIdentifiedPerson(number)).person(),
                "/dang-nhap");
    }
}
