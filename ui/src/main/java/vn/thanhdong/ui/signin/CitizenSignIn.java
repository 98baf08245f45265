package vn.thanhdong.ui.signin;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.client.RestClient;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.PersonId;

/**
 * The way of citizens to the issuer and back: authorization code with proof key (RFC 6749, RFC 7636), state and nonce,
 * a fresh session id, and then the page that they had asked for.
 */
public final class CitizenSignIn {

    /** Where signing in begins; {@code ?login_hint=} may name who is expected. */
    public static final String BEGIN = "oauth2/authorization/" + Issuer.ID;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final IssuerSettings settings;
    private final Issuer issuer;
    private final CitizenUsers users;
    private final String signInPage;

    /**
     * @param demonstration the people for whom the issuer of the demonstration vouches; for no other issuer
     * @param persons opaque id of who has that identity number
     * @param signInPage path of the page that says what went wrong
     */
    public CitizenSignIn(
            IssuerSettings settings,
            List<Account> demonstration,
            Function<String, PersonId> persons,
            String signInPage) {
        this.settings = settings;
        this.signInPage = signInPage;
        issuer = new Issuer(settings);
        users = new CitizenUsers(settings, settings.isDemonstration() ? demonstration : List.of(), persons);
    }

    /**
     * Opens the way, where there is an issuer.
     *
     * @param then path of the page for who asked for none
     */
    public void open(HttpSecurity http, String then) {
        if (!settings.isGiven()) {
            return;
        }
        var success = new VaadinSavedRequestAwareAuthenticationSuccessHandler();
        success.setDefaultTargetUrl(then);
        http.oauth2Login(login -> login.clientRegistrationRepository(issuer)
                .loginPage(signInPage)
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(new Departure(issuer)))
                .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(tokens()))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(users))
                .successHandler(success)
                .failureHandler(this::refuse)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                        filter.setAuthenticationFailureHandler(CitizenSignIn.this::refuse);
                        return filter;
                    }
                }));
    }

    /** Ends the session at the issuer as well, where it offers that (OpenID Connect RP-Initiated Logout 1.0). */
    public LogoutSuccessHandler leaving() {
        var leaving = new OidcClientInitiatedLogoutSuccessHandler(issuer);
        leaving.setPostLogoutRedirectUri("{baseUrl}/");
        leaving.setRedirectStrategy(new UidlRedirectStrategy());
        leaving.setDefaultTargetUrl("/");
        return leaving;
    }

    /** An issuer that does not answer must not hold the person up for long. */
    private static RestClientAuthorizationCodeTokenResponseClient tokens() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        SignInFailure why = SignInFailure.of(failure);
        String code = failure instanceof OAuth2AuthenticationException named
                ? named.getError().getErrorCode()
                : failure.getClass().getSimpleName();
        // no more than that: what the issuer says may hold a name or a number
        LoggerFactory.getLogger(CitizenSignIn.class)
                .warn("A citizen was not signed in by {}: {} ({})", settings.issuer(), why, code);
        response.sendRedirect(
                request.getContextPath() + signInPage + "?" + SignInFailure.PARAMETER + "=" + why.parameter());
    }
}
