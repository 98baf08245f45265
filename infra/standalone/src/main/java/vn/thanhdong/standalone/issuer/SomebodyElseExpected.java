package vn.thanhdong.standalone.issuer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks anew where the pages expect another person than the one who is still signed in here. */
final class SomebodyElseExpected extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String expected = request.getParameter(SignInPage.HINT);
        var here = SecurityContextHolder.getContext().getAuthentication();
        if (expected != null && here != null && !here.getName().equals(expected)) {
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }
}
