package vn.thanhdong.ui.api;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * The API under {@code /api/}: no sessions, no cookies, one token from the environment; closed where there is none. It
 * stands before the rules of the pages.
 */
@Configuration(proxyBeanMethods = false)
public class ApiSecurity {

    private static final int BEFORE_THE_PAGES = 1;

    /**
     * @param token {@code THANHDONG_API_TOKEN}
     */
    @Bean
    @Order(BEFORE_THE_PAGES)
    SecurityFilterChain api(HttpSecurity http, @Value("${THANHDONG_API_TOKEN:}") String token) throws Exception {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable) // no cookie identifies anybody here
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new ApiTokenFilter(token), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }
}
