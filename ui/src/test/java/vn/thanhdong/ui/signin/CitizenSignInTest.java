package vn.thanhdong.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.IdentifiedPerson;
import vn.thanhdong.ui.AccountHolder;

/** The way to an issuer and back, over real connections; the issuer says what a test wants it to say. */
class CitizenSignInTest {

    private static StubIssuer issuer;
    private static AnnotationConfigServletWebServerApplicationContext pages;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @BeforeAll
    static void open() throws Exception {
        issuer = new StubIssuer();
        pages = pagesWith(issuer.uri());
    }

    @AfterAll
    static void close() {
        pages.close();
        issuer.close();
    }

    @BeforeEach
    void honest() {
        issuer.claims = unchanged -> {};
        issuer.signedByAnother = false;
        issuer.broken = false;
    }

    @Test
    void who_is_vouched_for_comes_back_to_the_page_that_they_asked_for_with_another_session() throws Exception {
        assertThat(location(get(pages, "/nop-ho-so/SN-01"))).endsWith("/dang-nhap");
        String before = session();
        Map<String, String> request = begins(pages);

        assertThat(location(get(pages, comesBack(request.get("state"))))).contains("/nop-ho-so/SN-01");

        assertThat(session()).isNotEqualTo(before);
        assertThat(get(pages, "/nop-ho-so/SN-01").body())
                .isEqualTo("p-hash-030190001234|Trần Thị Bích Ngọc|030190001234|0912000111|1990-09-02");
        assertThat(request)
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("ui_locales", "vi")
                .containsEntry("login_hint", "congdan");
        assertThat(challengeOf(parameters(issuer.tokenRequest).get("code_verifier")))
                .isEqualTo(request.get("code_challenge"));
    }

    @Test
    void leaving_ends_the_session_at_the_issuer_too() throws Exception {
        get(pages, comesBack(begins(pages).get("state")));

        String way = location(get(pages, "/logout"));

        assertThat(way).startsWith(issuer.uri() + "/logout?id_token_hint=");
        assertThat(location(get(pages, "/ho-so-cua-toi"))).endsWith("/dang-nhap");
    }

    static Stream<Arguments> untrue() {
        return Stream.of(
                Arguments.of("nonce of another sign-in", claim("nonce", "another"), SignInFailure.PROOF),
                Arguments.of("another's audience", claim("aud", List.of("other")), SignInFailure.PROOF),
                Arguments.of("another issuer", claim("iss", "https://example.org"), SignInFailure.PROOF),
                Arguments.of("expired", claim("exp", new Date(0)), SignInFailure.PROOF),
                Arguments.of("made in an hour", claim("iat", inAnHour()), SignInFailure.PROOF),
                Arguments.of("no number", claim("so_dinh_danh", null), SignInFailure.CLAIMS),
                Arguments.of("nine digits", claim("so_dinh_danh", "142000111"), SignInFailure.CLAIMS),
                Arguments.of("no name", claim("name", " "), SignInFailure.CLAIMS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("untrue")
    void a_proof_that_is_not_right_lets_nobody_in(
            String what, Consumer<com.nimbusds.jwt.JWTClaimsSet.Builder> said, SignInFailure why) throws Exception {
        issuer.claims = said;

        isRefused(comesBack(begins(pages).get("state")), why);
    }

    @Test
    void a_proof_signed_by_another_lets_nobody_in() throws Exception {
        issuer.signedByAnother = true;

        isRefused(comesBack(begins(pages).get("state")), SignInFailure.PROOF);
    }

    @Test
    void who_comes_back_without_having_left_from_here_is_told_to_begin_anew() throws Exception {
        begins(pages);
        isRefused(comesBack("another"), SignInFailure.STALE);
    }

    @Test
    void the_same_answer_counts_once() throws Exception {
        String answer = comesBack(begins(pages).get("state"));
        get(pages, answer);

        assertThat(location(get(pages, answer))).endsWith("/dang-nhap?dinh-danh=stale");
    }

    @Test
    void who_says_no_and_an_issuer_that_fails_are_told_apart() throws Exception {
        isRefused(
                "/login/oauth2/code/cong-dan?error=access_denied&state="
                        + begins(pages).get("state"),
                SignInFailure.DECLINED);
        issuer.broken = true;
        isRefused(comesBack(begins(pages).get("state")), SignInFailure.AWAY);
    }

    @Test
    void an_issuer_that_is_away_is_said_before_anybody_leaves() throws Exception {
        try (var gone = new StubIssuer();
                var others = pagesWith(gone.uri())) {
            gone.close();

            assertThat(location(get(others, "/" + CitizenSignIn.BEGIN))).endsWith("/dang-nhap?dinh-danh=away");
        }
    }

    private void isRefused(String answer, SignInFailure why) throws Exception {
        assertThat(location(get(pages, answer))).endsWith("/dang-nhap?dinh-danh=" + why.parameter());
        assertThat(location(get(pages, "/ho-so-cua-toi"))).endsWith("/dang-nhap");
    }

    /** Leaves for the issuer; returns what the browser takes along. */
    private Map<String, String> begins(AnnotationConfigServletWebServerApplicationContext from) throws Exception {
        String way = location(get(from, "/" + CitizenSignIn.BEGIN + "?login_hint=congdan"));
        assertThat(way).startsWith(issuer.uri() + "/authorize?");
        Map<String, String> request = parameters(URI.create(way).getRawQuery());
        issuer.nonce = Objects.requireNonNull(request.get("nonce"));
        return request;
    }

    private static String comesBack(String state) {
        return "/login/oauth2/code/cong-dan?code=any&state="
                + java.net.URLEncoder.encode(state, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(AnnotationConfigServletWebServerApplicationContext from, String path)
            throws Exception {
        int port = Objects.requireNonNull(from.getWebServer()).getPort();
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getValue)
                .collect(Collectors.joining());
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String challengeOf(String verifier) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private static Consumer<com.nimbusds.jwt.JWTClaimsSet.Builder> claim(
            String name, @org.jspecify.annotations.Nullable Object value) {
        return claims -> claims.claim(name, value);
    }

    private static Date inAnHour() {
        return Date.from(new Date().toInstant().plusSeconds(3600));
    }

    private static AnnotationConfigServletWebServerApplicationContext pagesWith(String issuer) {
        var settings = new IssuerSettings(
                issuer,
                StubIssuer.CLIENT,
                "secret",
                List.of("openid", "profile"),
                "",
                new IssuerSettings.Claims("so_dinh_danh", "name", "birthdate", "phone_number"));
        var context = new AnnotationConfigServletWebServerApplicationContext();
        context.registerBean(
                CitizenSignIn.class,
                () -> new CitizenSignIn(
                        settings, List.of(), number -> IdentifiedPerson.of("hash-" + number), "/dang-nhap"));
        context.register(Pages.class);
        context.refresh();
        return context;
    }

    /** Pages of which every one but the sign-in page says who is signed in. */
    @Configuration(proxyBeanMethods = false)
    @EnableWebSecurity
    static class Pages {

        @Bean
        TomcatServletWebServerFactory server() {
            var server = new TomcatServletWebServerFactory(0);
            server.setAddress(InetAddress.getLoopbackAddress());
            return server;
        }

        @Bean
        DelegatingFilterProxyRegistrationBean filters() {
            return new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
        }

        @Bean
        SecurityFilterChain chain(HttpSecurity http, CitizenSignIn citizens) {
            citizens.open(http, "/bat-dau");
            http.authorizeHttpRequests(requests -> requests.requestMatchers("/dang-nhap")
                    .permitAll()
                    .anyRequest()
                    .authenticated());
            http.csrf(AbstractHttpConfigurer::disable); // so that a test leaves by a simple request
            http.logout(leaving -> leaving.logoutSuccessHandler(citizens.leaving()));
            return http.build();
        }

        @Bean
        ServletRegistrationBean<HttpServlet> everyPage() {
            return new ServletRegistrationBean<>(
                    new HttpServlet() {
                        @Override
                        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                                throws IOException {
                            response.setContentType("text/plain;charset=UTF-8");
                            response.getWriter().print(whoIsThere());
                        }
                    },
                    "/*");
        }

        private static String whoIsThere() {
            var there = SecurityContextHolder.getContext().getAuthentication();
            if (there == null || !(there.getPrincipal() instanceof AccountHolder holder)) {
                return "nobody";
            }
            Account account = holder.account();
            return String.join(
                    "|",
                    account.person().value(),
                    account.displayName(),
                    account.identityNumber().orElse(""),
                    account.phone().orElse(""),
                    account.birthDate().map(Object::toString).orElse(""));
        }
    }
}
