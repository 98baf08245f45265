package vn.thanhdong.ui.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in who knows the token; says to everybody else why not. */
final class ApiTokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Optional<byte[]> expected;

    /** @param token blank when the API is closed */
    ApiTokenFilter(String token) {
        expected = token.isBlank() ? Optional.empty() : Optional.of(hash(token.strip()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (expected.isEmpty()) {
            refuse(response, ApiRefusal.CLOSED);
        } else if (!isRight(request.getHeader(HttpHeaders.AUTHORIZATION), expected.get())) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, SCHEME.strip());
            refuse(response, ApiRefusal.TOKEN_WRONG);
        } else {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    "api", "", AuthorityUtils.createAuthorityList("ROLE_API")));
            SecurityContextHolder.setContext(context);
            chain.doFilter(request, response);
        }
    }

    /** Compares hashes, which have one length, in constant time: how long it takes tells nothing. */
    private static boolean isRight(@Nullable String header, byte[] expected) {
        String given = header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : "";
        return MessageDigest.isEqual(hash(given), expected);
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void refuse(HttpServletResponse response, ApiRefusal refusal) throws IOException {
        ApiAnswer.refuse(response, refusal.status(), refusal.phrase());
    }
}
