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
    private static final String PAPER =
            Base64.getEncoder().encodeToString("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
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

        clerk.press("Trả lại để hoàn thiện");
        clerk.writes("Đề nghị ghi rõ số bản cần cấp.");
        clerk.inDialog("Trả lại để hoàn thiện");
        assertThat(clerk.page().locator(".action-bar")).containsText("Hồ sơ này không chờ bạn xử lý.");
        repliesAndWithdraws(clerk);
    }

    /** What the applicant does there with what was sent back and asked for here, and at last takes back. */
    private void repliesAndWithdraws(Visitor clerk) throws Exception {
        String page = clerk.page().url();
        String mended = "{\"messageId\": \"lan-1\", \"form\": {\"copyCount\": \"2\"}}";
        assertThat(act("supplements", "{\"messageId\": \"lan-1\", \"form\": {\"copyCount\": \"hai\"}}", NUMBER)
                        .body())
                .contains("copyCount", "FIELD_INVALID");
        assertThat(act("supplements", mended, "030085011936").statusCode()).isEqualTo(404);
        assertThat(status(act("supplements", mended, NUMBER))).isEqualTo(1);
        assertThat(status(act("supplements", mended, NUMBER)))
                .as("the same again")
                .isEqualTo(1);

        clerk.opensHere(page).press("Ghi nhận đã nộp tiền");
        clerk.inDialog("Ghi nhận đã nộp tiền");
        clerk.press("Tiếp nhận");
        assertThat(clerk.page().locator(".td-page-header .code")).containsText("H23.31.09-");
        clerk.press("Yêu cầu bổ sung");
        clerk.writes("Đề nghị bổ sung bản chụp căn cước.");
        clerk.inDialog("Yêu cầu bổ sung");
        assertThat(clerk.page().locator(".dossier-right .td-badge").first()).hasText("Yêu cầu bổ sung giấy tờ");
        assertThat(act("supplements", mended.replace("lan-1", "lan-2"), NUMBER).body())
                .contains("FORM_NOT_ASKED");
        assertThat(act("supplements", "{\"messageId\": \"lan-2\"}", NUMBER).body())
                .contains("NOTHING_SENT");
        String files = "{\"messageId\": \"lan-2\", \"files\": [{\"document\": \"other\", \"content\": \"%s\"}]}";
        assertThat(status(act("supplements", files.formatted(PAPER), NUMBER))).isEqualTo(2);
        clerk.opensHere(page).isStill().photograph("supplied-through-another-portal");

        String takenBack = "{\"messageId\": \"lan-3\", \"reason\": \"Không còn nhu cầu\"}";
        assertThat(status(act("withdrawal", takenBack, NUMBER))).isEqualTo(7);
        assertThat(status(act("withdrawal", takenBack, NUMBER))).isEqualTo(7);
        HttpResponse<String> tooLate = act("withdrawal", takenBack.replace("lan-3", "lan-4"), NUMBER);
        assertThat(tooLate.statusCode()).isEqualTo(422);
        assertThat(tooLate.body()).contains("WRONG_STATE");
    }

    private static int status(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).get("status").asInt();
    }

    private HttpResponse<String> act(String what, String json, String number) throws Exception {
        return client.send(
                request("/" + code + "/" + what)
                        .header("Applicant-Identity-Number", number)
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    private String dossier(String copies) {
        return """
            {"portalCode": "%s", "procedure": "TD-03",
             "applicant": {"name": "Trần Thị Bích Ngọc", "identityNumber": "%s", "phone": "0912000111"},
             "form": {"applicantBirthDate": "1990-09-02", "applicantGender": "female", "applicantArea": "10528",
                      "applicantAddress": "Số 8 phố Bắc Sơn", "entryKind": "birth", "entryYear": "1990",
                      "entryName": "Trần Thị Bích Ngọc", "copyCount": "%s"},
             "files": [{"document": "declaration", "content": "%s"}]}""".formatted(code, NUMBER, copies, PAPER);
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
