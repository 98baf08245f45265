package vn.thanhdong.standalone.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.InetAddress;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.ui.SignInLimit;

/** The issuer of the demonstration as a small application: the protocol, its one page, and who may sign in there. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class DemoIssuerConfiguration {

    private static final int KEY_BITS = 2048;

    /** A cookie of its own name: browsers do not tell the ports of one host apart. */
    @Bean
    TomcatServletWebServerFactory server() {
        var server = new TomcatServletWebServerFactory(0);
        server.setAddress(InetAddress.getLoopbackAddress());
        server.setRegisterDefaultServlet(true); // typeface and sign, as on the pages
        server.getSettings().getSession().getCookie().setName("td-issuer");
        server.getSettings().getSession().getCookie().setHttpOnly(true);
        return server;
    }

    @Bean
    DelegatingFilterProxyRegistrationBean securityFilters() {
        return new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
    }

    @Bean
    ServletRegistrationBean<SignInPage> signInPage(Catalogue catalogue) {
        return new ServletRegistrationBean<>(new SignInPage(catalogue.demoUsers()), SignInPage.PATH);
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
        var protocol = new OAuth2AuthorizationServerConfigurer();
        http.securityMatcher(protocol.getEndpointsMatcher())
                .with(protocol, server -> server.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterAfter(new SomebodyElseExpected(), SecurityContextHolderFilter.class)
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(SignInPage.PATH)));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain page(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(SignInPage.PATH, "/thanhdong/**", "/error")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; style-src 'self' 'unsafe-inline';"
                                + " img-src 'self'; font-src 'self'; frame-ancestors 'none'; base-uri 'none'")))
                .formLogin(form -> form.loginPage(SignInPage.PATH)
                        .failureHandler(new SignInPage.Refused())
                        .permitAll());
        return http.build();
    }

    @Bean
    SecurityContextHolderStrategy whoIsSignedIn() {
        return new CurrentHolder();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    SignInLimit signInLimit() {
        return new SignInLimit();
    }

    @Bean
    AuthenticationEventPublisher authenticationEvents(ApplicationEventPublisher events) {
        return new DefaultAuthenticationEventPublisher(events);
    }

    @Bean
    UserDetailsService citizens(Catalogue catalogue, PasswordEncoder encoder, SignInLimit limit) {
        return new DemoCitizens(catalogue, encoder, limit);
    }

    @Bean
    RegisteredClientRepository clients(DemoIssuer.Pages pages, PasswordEncoder encoder) {
        var client = RegisteredClient.withId(UUID.randomUUID().toString())
                .clientId("thanhdong")
                .clientSecret(encoder.encode(pages.secret()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scopes(scopes -> scopes.addAll(List.of(OidcScopes.OPENID, OidcScopes.PROFILE, OidcScopes.PHONE)))
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false) // the page says what is handed on
                        .build());
        for (String host : List.of("localhost", "127.0.0.1")) {
            String site = "http://" + host + ":" + pages.port();
            client.redirectUri(site + "/login/oauth2/code/cong-dan").postLogoutRedirectUri(site + "/");
        }
        return new InMemoryRegisteredClientRepository(client.build());
    }

    @Bean
    JWKSource<SecurityContext> keys() throws JOSEException {
        RSAKey key = new RSAKeyGenerator(KEY_BITS)
                .keyID(UUID.randomUUID().toString())
                .generate();
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    /** No fixed name: it is the address by which it is visited. */
    @Bean
    AuthorizationServerSettings serverSettings() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return new DemoClaims();
    }
}
