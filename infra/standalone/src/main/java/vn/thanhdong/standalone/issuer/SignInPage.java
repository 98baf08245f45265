package vn.thanhdong.standalone.issuer;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.DemoUsers;

/** The issuer's one page: who somebody wants to be, and what the pages are then told. */
final class SignInPage extends HttpServlet {

    static final String PATH = "/dang-nhap";
    static final String HINT = "login_hint";

    private static final long serialVersionUID = 1L;
    private static final String PROBLEM = "problem";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final transient DemoUsers people;
    private final transient Template page;

    SignInPage(DemoUsers people) {
        this.people = people;
        page = template();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SavedRequest wanted = new HttpSessionRequestCache().getRequest(request, response);
        boolean english = parameter(wanted, "ui_locales").startsWith("en");
        ResourceBundle words = ResourceBundle.getBundle(
                SignInPage.class.getName(), english ? Locale.ENGLISH : Locale.of("vi"), NO_FALLBACK);
        Map<String, Object> model = new HashMap<>();
        words.keySet().forEach(key -> model.put(key.replace('.', '_'), words.getString(key)));
        model.put("lang", english ? "en" : "vi");
        model.put("password", people.password());
        model.put("accounts", cards(parameter(wanted, HINT)));
        model.put("begun", wanted != null);
        model.put("problem", problem(request.getParameter(PROBLEM), words));
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            model.put("csrfName", token.getParameterName());
            model.put("csrfToken", token.getToken());
        }
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        page.execute(model, response.getWriter());
    }

    private List<Map<String, Object>> cards(String expected) {
        List<Account> citizens =
                people.users().stream().filter(one -> one.has(Role.CITIZEN)).toList();
        String chosen = citizens.stream()
                .map(Account::username)
                .filter(expected::equals)
                .findFirst()
                .orElseGet(() -> citizens.isEmpty() ? "" : citizens.getFirst().username());
        return citizens.stream()
                .map(one -> Map.<String, Object>of(
                        "username", one.username(),
                        "name", one.displayName(),
                        "number", one.identityNumber().orElse(""),
                        "chosen", one.username().equals(chosen)))
                .toList();
    }

    private static String problem(@org.jspecify.annotations.Nullable String named, ResourceBundle words) {
        return named == null ? "" : words.getString(named.equals("locked") ? "problem.locked" : "problem.wrong");
    }

    private static String parameter(@org.jspecify.annotations.Nullable SavedRequest wanted, String name) {
        String[] values = wanted == null ? null : wanted.getParameterValues(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    private static Template template() {
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(SignInPage.class.getResourceAsStream("sign-in.html")), StandardCharsets.UTF_8)) {
            return Mustache.compiler().emptyStringIsFalse(true).defaultValue("").compile(text);
        } catch (IOException e) {
            throw new UncheckedIOException("The issuer's page cannot be read", e);
        }
    }

    /** Back to the page, with the reason. */
    static final class Refused implements AuthenticationFailureHandler {

        @Override
        public void onAuthenticationFailure(
                HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
                throws IOException {
            response.sendRedirect(
                    PATH + "?" + PROBLEM + "=" + (failure instanceof LockedException ? "locked" : "wrong"));
        }
    }
}
