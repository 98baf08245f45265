package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thanhdong.systemtests.Program;

/** A dossier comes from another portal, is followed by that portal's code, and found by it at the desk. */
class OtherPortalJourneyTest extends CitizenJourney {

    private static final String NUMBER = "030190001234";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String code = "DVC-2026-" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);

    @Test
    void a_dossier_of_another_portal_is_one_of_ours_with_its_code() throws Exception {
        assertThat(post(dossier("không phải số")).statusCode()).isEqualTo(422);
        assertThat(post("{\"portalCode\": 1, \"x\": 2}").statusCode()).isEqualTo(400);

        HttpResponse<String> first = post(dossier("1"));
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(post(dossier("1")).body()).isEqualTo(first.body());
        HttpResponse<String> other = post(dossier("2"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("copyCount", "PORTAL_CODE_DIFFERS");

        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            HttpResponse<String> state = get(NUMBER);
            assertThat(state.statusCode()).as(state.body()).isEqualTo(200);
            JsonNode json = JSON.readTree(state.body());
            assertThat(json.get("status").asInt()).isEqualTo(1);
            assertThat(json.get("trackingCode"))
                    .isEqualTo(JSON.readTree(first.body()).get("trackingCode"));
        });
        assertThat(get("030085011936").statusCode()).isEqualTo(404);

        Visitor applicant = somebody().opens("tra-cuu?ma=" + code);
        applicant.page().locator("vaadin-text-field input").nth(1).fill("0111");
        applicant.press("Tra cứu");
        assertThat(applicant.page().locator(".td-track-head")).isVisible();
        assertThat(applicant.page().getByText("mã của cổng: " + code)).isVisible();
        applicant.isStill().photograph("tracked-by-portal-code");

        Visitor clerk = signedIn("motcua").opens("tim-kiem?q=" + code);
        clerk.page().locator("vaadin-grid a.code").first().click();
        assertThat(clerk.page().getByText("Mã tại cổng đã nộp")).isVisible();
        clerk.isStill().photograph("dossier-of-another-portal");
    }

    private String dossier(String copies) {
        String paper = Base64.getEncoder().encodeToString("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return """
            {"portalCode": "%s", "procedure": "TD-03",
             "applicant": {"name": "Trần Thị Bích Ngọc", "identityNumber": "%s", "phone": "0912000111"},
             "form": {"applicantBirthDate": "1990-09-02", "applicantGender": "female", "applicantArea": "10528",
                      "applicantAddress": "Số 8 phố Bắc Sơn", "entryKind": "birth", "entryYear": "1990",
                      "entryName": "Trần Thị Bích Ngọc", "copyCount": "%s"},
             "files": [{"document": "declaration", "content": "%s"}]}""".formatted(code, NUMBER, copies, paper);
    }

    private HttpResponse<String> post(String json) throws Exception {
        return client.send(request("").POST(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String number) throws Exception {
        return client.send(
                request("/" + code).header("Applicant-Identity-Number", number).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(house().url() + "/api/portal/dossiers" + path))
                .header("Authorization", "Bearer " + Program.API_TOKEN);
    }
}
