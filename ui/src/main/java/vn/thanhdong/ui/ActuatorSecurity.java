package vn.thanhdong.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Health and metrics are read without signing in. What there is below {@code /actuator} and on which port is said by the
 * process's settings; they hold no personal data and change nothing.
 */
@Configuration(proxyBeanMethods = false)
class ActuatorSecurity {

    private static final int BEFORE_THE_PAGES = 0;

    @Bean
    @Order(BEFORE_THE_PAGES)
    SecurityFilterChain actuatorRequests(HttpSecurity http) {
        http.securityMatcher("/actuator/**");
        http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                .permitAll()
                .anyRequest()
                .denyAll());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        return http.build();
    }
}
