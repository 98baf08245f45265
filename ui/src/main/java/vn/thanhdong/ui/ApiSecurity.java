package vn.thanhdong.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The interfaces for other systems below {@code /api}: open to who brings the token of {@code THANHDONG_API_TOKEN}, or is
 * signed in; closed where there is no such token.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final String BEARER = "Bearer ";
    /** Who brings the token: no person. */
    private static final String OTHER_SYSTEM = "api";

    @Bean
    @Order(1)
    SecurityFilterChain apiRequests(HttpSecurity http, @Value("${THANHDONG_API_TOKEN:}") String token) {
        http.securityMatcher("/api/**");
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        // a page of somebody else's can make a browser send its cookies, but not this header
        http.csrf(csrf -> csrf.ignoringRequestMatchers(request -> bearer(request) != null));
        http.exceptionHandling(
                handling -> handling.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)));
        http.addFilterBefore(new TokenFilter(token), UsernamePasswordAuthenticationFilter.class);
        return http.build();
    }

    private static @org.jspecify.annotations.Nullable String bearer(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith(BEARER) ? header.substring(BEARER.length()) : null;
    }

    private static final class TokenFilter extends OncePerRequestFilter {

        private final String token;

        TokenFilter(String token) {
            this.token = token;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String brought = bearer(request);
            if (brought == null) {
                chain.doFilter(request, response);
                return;
            }
            if (token.isEmpty() || !MessageDigest.isEqual(token.getBytes(UTF_8), brought.getBytes(UTF_8))) {
                response.sendError(HttpStatus.UNAUTHORIZED.value());
                return;
            }
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    OTHER_SYSTEM, "", AuthorityUtils.createAuthorityList(List.of("ROLE_API"))));
            SecurityContextHolder.setContext(context);
            chain.doFilter(request, response);
        }
    }
}
