package vn.thanhdong.ui.check;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Anybody checks a paper, without a session; the page runs its own scripts alone and sends nothing anywhere else. */
@Configuration(proxyBeanMethods = false)
class CheckSecurity {

    private static final int BEFORE_THE_PAGES = 2;
    private static final String PAGE = "/" + CheckPage.ADDRESS;
    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'none'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Bean
    @Order(BEFORE_THE_PAGES)
    SecurityFilterChain paperCheckRequests(HttpSecurity http) throws Exception {
        return http.securityMatcher(PAGE, PAGE + "/**")
                .csrf(AbstractHttpConfigurer::disable) // nothing is sent here
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, PAGE, PAGE + "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, PAGE, PAGE + "/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }
}
