package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An administrator merges agencies and publishes a procedure; what is for a later day is taken back in the end. */
class CatalogueJourneyTest extends Journey {

    private static final Pattern SOME_DOSSIERS =
            Pattern.compile("Sở Tư pháp: [0-9.]+ hồ sơ đang giải quyết và [1-9][0-9]* tài khoản chuyển về Sở Nội vụ");

    @Test
    void agencies_are_merged_from_a_day_on_and_what_will_move_is_seen_before() {
        Visitor administrator = signedIn("quantri").opens("co-quan");
        merges(administrator, "Sở Tư pháp", "Sở Nội vụ", "12/2026/QĐ-UBND");
        assertThat(administrator.dialog().locator(".move-preview")).containsText(SOME_DOSSIERS);
        administrator.isStill().photograph("agencies-preview");
        administrator.inDialog("Ghi quyết định");

        Locator card = administrator.page().locator(".decision-card").first();
        assertThat(card).containsText("Sở Tư pháp kết thúc hoạt động; công việc chuyển về Sở Nội vụ");
        assertThat(card).containsText("Sẽ có hiệu lực từ");
        assertThat(administrator.dialog()).hasCount(0);
        administrator.isStill().photograph("agencies-announced");

        merges(administrator, "Sở Tư pháp", "Sở Công thương", "77/QĐ-UBND");
        administrator.inDialog("Ghi quyết định");
        assertThat(administrator.dialog()).containsText("đã được sắp xếp theo 12/2026/QĐ-UBND");
        assertThat(administrator.dialog()).containsText("chồng lên 77/QĐ-UBND");
        administrator.isStill().photograph("agencies-overlap");
        administrator.inDialog("Hủy");

        card.getByRole(AriaRole.BUTTON, named("Rút quyết định")).click();
        administrator.writes("Chờ nghị quyết của Hội đồng nhân dân");
        administrator.inDialog("Rút quyết định");
        assertThat(card).containsText("Lý do rút: Chờ nghị quyết");
    }

    @Test
    void a_version_is_published_from_a_day_on_and_what_differs_is_seen_before() {
        String pack = pack();
        Visitor administrator = signedIn("quantri").opens("danh-muc-thu-tuc");
        administrator.press("Công bố phiên bản mới");
        uploads(administrator, pack.replace("version: 1", "version: 2").replaceFirst("role: officer", "role: wizard"));
        assertThat(administrator.dialog().locator(".refusal"))
                .containsText(Pattern.compile("td-07.yaml, dòng [0-9]+, trường steps/[0-9]+/role: .*wizard"));
        administrator.isStill().photograph("procedure-refused");
        administrator.dialog().getByRole(AriaRole.BUTTON, named("Hủy")).click();

        administrator.press("Công bố phiên bản mới");
        uploads(
                administrator,
                pack.replace("version: 1", "version: 2")
                        .replaceFirst("supplementLimit: 1", "supplementLimit: 2")
                        .replaceFirst("hours: 4, produces: assignment", "hours: 2, produces: assignment"));
        assertThat(administrator.dialog().locator(".difference-table")).containsText("Số lần được yêu cầu bổ sung");
        assertThat(administrator.dialog().locator(".difference-table")).containsText("Bước");
        administrator.dialog().getByLabel("Quyết định công bố").fill("1250/QĐ-UBND");
        administrator.isStill().photograph("procedure-differences");
        administrator.inDialog("Công bố");
        assertThat(administrator.dialog()).hasCount(0);

        administrator.opens("danh-muc-thu-tuc?ma=TD-07");
        Locator versions = administrator.page().locator(".version-list");
        assertThat(versions).containsText("Đã công bố, chưa đến ngày");
        assertThat(versions).containsText("Đang áp dụng");
        assertThat(versions.locator(".difference-table")).containsText("Số lần được yêu cầu bổ sung");
        administrator.isStill().photograph("procedure-versions");

        versions.getByRole(AriaRole.BUTTON, named("Rút phiên bản")).click();
        administrator.writes("Chờ văn bản của Bộ");
        administrator.inDialog("Rút phiên bản");
        assertThat(versions).containsText("Lý do rút: Chờ văn bản của Bộ");
    }

    private static void merges(Visitor administrator, String one, String into, String number) {
        administrator.press("Sáp nhập, giải thể");
        chooses(administrator, 0, one);
        chooses(administrator, 1, into);
        administrator.dialog().getByLabel("Số quyết định").fill(number);
        Locator signed = administrator.dialog().getByLabel("Ngày ký");
        signed.fill("20/11/2025");
        signed.press("Enter");
    }

    private static void chooses(Visitor administrator, int which, String name) {
        Locator box = administrator
                .dialog()
                .locator("vaadin-multi-select-combo-box")
                .nth(which)
                .locator("input");
        box.fill(name);
        administrator
                .page()
                .locator(
                        "vaadin-multi-select-combo-box-item",
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText(name))
                .first()
                .click();
        box.press("Tab");
    }

    private static void uploads(Visitor administrator, String content) {
        administrator
                .dialog()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload("td-07.yaml", "application/yaml", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static String pack() {
        try (var in = Objects.requireNonNull(CatalogueJourneyTest.class.getResourceAsStream(
                "/catalogue/procedures/td-07-cap-giay-phep-moi-truong.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
