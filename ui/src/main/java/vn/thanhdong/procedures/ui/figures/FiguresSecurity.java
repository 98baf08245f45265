package vn.thanhdong.procedures.ui.figures;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import vn.thanhdong.ui.api.ApiAnswer;

/**
 * The figures as JSON are open to who is signed in and may see them on the page, besides to who brings the API's token.
 * Whoever brings a token is left to the rules of the API.
 */
@Configuration(proxyBeanMethods = false)
class FiguresSecurity {

    private static final int BEFORE_THE_API = 0;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    @Bean
    @Order(BEFORE_THE_API)
    SecurityFilterChain figuresForSignedIn(HttpSecurity http, FiguresRefusals refusals) throws Exception {
        http.securityMatcher(request -> request.getRequestURI().startsWith(request.getContextPath() + "/api/figures/")
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null);
        http.authorizeHttpRequests(
                requests -> requests.anyRequest().hasAnyRole("PROVINCE_LEADER", "LEADER", "AUDITOR"));
        http.exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, failure) ->
                        ApiAnswer.refuse(response, UNAUTHORIZED, refusals.of("figures.api.signIn")))
                .accessDeniedHandler((request, response, denied) ->
                        ApiAnswer.refuse(response, FORBIDDEN, refusals.of("figures.api.notYours"))));
        return http.build();
    }
}
