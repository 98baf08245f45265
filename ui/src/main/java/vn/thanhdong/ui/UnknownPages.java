package vn.thanhdong.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Addresses that lead to no page: whoever asks is told so in words, instead of being asked to sign in for nothing. */
final class UnknownPages implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return HttpMethod.GET.matches(request.getMethod())
                && accepted != null
                && accepted.contains("text/html")
                && RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(
                                new VaadinServletContext(request.getServletContext())))
                        .getRoute(path.replaceFirst("^/", ""))
                        .isEmpty();
    }
}
