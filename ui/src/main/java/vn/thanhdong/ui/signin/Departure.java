package vn.thanhdong.ui.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** What the browser takes along to the issuer: beside the protocol's own, who is expected and in which language. */
final class Departure implements OAuth2AuthorizationRequestResolver {

    private static final String HINT = "login_hint";

    private final DefaultOAuth2AuthorizationRequestResolver protocol;

    Departure(ClientRegistrationRepository issuer) {
        protocol = new DefaultOAuth2AuthorizationRequestResolver(
                issuer, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return withWishes(protocol.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return withWishes(protocol.resolve(request, registration), request);
    }

    private static @Nullable OAuth2AuthorizationRequest withWishes(
            @Nullable OAuth2AuthorizationRequest departure, HttpServletRequest request) {
        if (departure == null) {
            return null;
        }
        String hint = request.getParameter(HINT);
        return OAuth2AuthorizationRequest.from(departure)
                .additionalParameters(parameters -> {
                    parameters.put("ui_locales", language(request));
                    if (hint != null && hint.matches("[A-Za-z0-9._-]{1,64}")) {
                        parameters.put(HINT, hint);
                    }
                })
                .build();
    }

    /** The one that the person has chosen here. */
    private static String language(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        boolean english = cookies != null
                && Stream.of(cookies)
                        .anyMatch(one -> one.getName().equals("td-language")
                                && one.getValue().equals("en"));
        return english ? "en" : "vi";
    }
}
