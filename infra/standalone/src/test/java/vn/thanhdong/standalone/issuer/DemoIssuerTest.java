package vn.thanhdong.standalone.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import vn.thanhdong.catalogue.CatalogueLoader;

/** The demonstration's issuer, asked as a browser and the pages ask it. */
class DemoIssuerTest {

    private static final int PAGES = 8099;
    private static final String BACK = "http://localhost:" + PAGES + "/login/oauth2/code/cong-dan";
    /** RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private static DemoIssuer issuer;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void open() {
        issuer = DemoIssuer.start(CatalogueLoader.fromClassPath(), PAGES);
        // as the pages do, which start later in the same process
        SecurityContextHolder.setStrategyName(SecurityContextHolder.MODE_INHERITABLETHREADLOCAL);
    }

    @AfterAll
    static void close() {
        issuer.close();
        SecurityContextHolder.setStrategyName(SecurityContextHolder.MODE_THREADLOCAL);
    }

    @Test
    void a_citizen_of_the_demonstration_is_vouched_for() throws Exception {
        String code = codeFor("congdan", "thanhdong-demo");

        HttpResponse<String> tokens = token(code, VERIFIER);

        assertThat(tokens.statusCode()).as(tokens.body()).isEqualTo(200);
        Jwt proof = JwtDecoders.fromOidcIssuerLocation(issuer.uri())
                .decode(between(tokens.body(), "\"id_token\":\"([^\"]+)\""));
        assertThat(proof.getAudience()).containsExactly("thanhdong");
        assertThat(proof.getClaimAsString("nonce")).isEqualTo("n-1");
        assertThat(proof.getClaimAsString("name")).isEqualTo("Nguyễn Thị Thu Hà");
        assertThat(proof.getClaimAsString("identity_number")).isEqualTo("030188004217");
        assertThat(proof.getClaimAsString("birthdate")).isEqualTo("1988-05-14");
        assertThat(proof.getClaimAsString("phone_number")).isEqualTo("0912345678");
    }

    @Test
    void a_code_is_of_no_use_to_who_does_not_know_the_key_that_it_was_asked_with() throws Exception {
        assertThat(token(codeFor("congdan2", "thanhdong-demo"), "x".repeat(43)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void its_page_says_that_nobody_there_exists_in_the_language_that_was_asked_for() throws Exception {
        assertThat(get(authorization("vi", BACK))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/dang-nhap");
        assertThat(get(issuer.uri() + "/dang-nhap").body())
                .contains("Tài khoản trình diễn", "Nguyễn Thị Thu Hà", "Đồng ý và tiếp tục")
                .doesNotContain("motcua", "role=\"alert\"");
        get(authorization("en", BACK));
        assertThat(get(issuer.uri() + "/dang-nhap").body()).contains("Demonstration account", "Agree and go on");
        assertThat(get(issuer.uri() + "/thanhdong/logo.svg").statusCode()).isEqualTo(200);
    }

    @Test
    void who_works_here_and_a_wrong_password_are_refused_and_five_lock() throws Exception {
        assertThat(answerTo("motcua", "thanhdong-demo")).endsWith("problem=wrong");
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(answerTo("khong-ai", "sai")).endsWith("problem=wrong");
        }
        assertThat(answerTo("khong-ai", "sai")).endsWith("problem=locked");
        assertThat(get(issuer.uri() + "/dang-nhap?problem=locked").body()).contains("Hãy thử lại sau 5 phút");
    }

    @Test
    void nobody_is_sent_on_to_another_address() throws Exception {
        HttpResponse<String> answer = get(authorization("vi", "https://example.org/"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    private String codeFor(String username, String password) throws Exception {
        String onward = answerTo(username, password);
        assertThat(onward).contains("/oauth2/authorize");
        String back = get(onward).headers().firstValue("Location").orElseThrow();
        assertThat(back).startsWith(BACK + "?").contains("state=s-1");
        return between(back, "code=([^&]+)");
    }

    /** Where somebody is led who gives that name and password. */
    private String answerTo(String username, String password) throws Exception {
        get(authorization("vi", BACK));
        String page = get(issuer.uri() + "/dang-nhap").body();
        String form = "username=" + username + "&password=" + password + "&_csrf="
                + URLEncoder.encode(between(page, "name=\"_csrf\" value=\"([^\"]+)\""), StandardCharsets.UTF_8);
        return browser.send(
                        HttpRequest.newBuilder(URI.create(issuer.uri() + "/dang-nhap"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString())
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private HttpResponse<String> token(String code, String verifier) throws Exception {
        String client = Base64.getEncoder()
                .encodeToString(("thanhdong:" + issuer.secret()).getBytes(StandardCharsets.US_ASCII));
        String form = "grant_type=authorization_code&code=" + code + "&code_verifier=" + verifier + "&redirect_uri="
                + URLEncoder.encode(BACK, StandardCharsets.UTF_8);
        return browser.send(
                HttpRequest.newBuilder(URI.create(issuer.uri() + "/oauth2/token"))
                        .header("Authorization", "Basic " + client)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String authorization(String language, String back) {
        return issuer.uri() + "/oauth2/authorize?response_type=code&client_id=thanhdong&scope=openid%20profile%20phone"
                + "&state=s-1&nonce=n-1&code_challenge_method=S256&code_challenge=" + CHALLENGE + "&ui_locales="
                + language + "&redirect_uri=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String address) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private static String between(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
