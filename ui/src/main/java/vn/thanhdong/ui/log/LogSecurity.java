package vn.thanhdong.ui.log;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The log is read by anybody, without a session, and kept by whoever passes it on: it vouches for itself. */
@Configuration(proxyBeanMethods = false)
class LogSecurity {

    private static final int BEFORE_THE_PAGES = 1;

    @Bean
    @Order(BEFORE_THE_PAGES)
    SecurityFilterChain verifiableLogRequests(HttpSecurity http) throws Exception {
        return http.securityMatcher(LogFiles.ADDRESS + "/**")
                .csrf(AbstractHttpConfigurer::disable) // no cookie identifies anybody here
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // they say themselves how long they may be kept
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, LogFiles.ADDRESS + "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, LogFiles.ADDRESS + "/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }
}
