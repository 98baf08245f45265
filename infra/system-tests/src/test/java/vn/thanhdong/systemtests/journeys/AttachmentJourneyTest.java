package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Documents that were handed in are opened by those who may see their dossier, and by nobody else. */
class AttachmentJourneyTest extends CitizenJourney {

    private static final LocatorAssertions.IsVisibleOptions BRIEFLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(2_000);

    @Test
    void an_applicant_and_their_office_open_a_document_and_strangers_are_told_that_there_is_none() {
        Visitor citizen = signedIn("congdan").opens("ho-so-cua-toi");
        citizen.page()
                .locator(".td-dossier-card", new Page.LocatorOptions().setHasText("khai sinh"))
                .first()
                .click();
        Locator link = citizen.page().locator("a.td-attachment").first();
        assertThat(link).containsText("Mở tệp (");
        String address = link.getAttribute("href");

        APIResponse file = citizen.page().request().get((String) link.evaluate("link => link.href"));
        assertEquals(200, file.status());
        assertEquals("nosniff", file.headers().get("x-content-type-options"));
        assertEquals("no-store", file.headers().get("cache-control"));

        for (String stranger : new String[] {"congdan2", "chuyenvien.sotuphap", "vanhanh"}) {
            Visitor other = signedIn(stranger).opens(address);
            assertThat(other.page().locator("h1")).hasText("Không có tệp này");
            other.photograph("attachment-of-others");
        }
        Visitor nobody = somebody().opens(address);
        assertThat(nobody.page()).hasURL(Pattern.compile(".*/dang-nhap.*"));
    }

    @Test
    void a_dossier_is_found_by_a_word_of_a_document_and_only_by_who_may_open_it() {
        Visitor citizen = signedIn("congdan").opens("nop-ho-so/SN-01");
        var sheet = new Sheet(citizen.page());
        sheet.registerBirthOf("Nguyễn Gia Bảo");
        int before = sheet.box("Giấy chứng sinh").locator(".td-upload-file").count();
        Paper.pdf("Bản cam kết của bà ngoại cháu bé, ngụ tại xóm Hoàng Lan Tím, bên bến đò cũ.")
                .dropOn(sheet.place("Giấy chứng sinh"));
        assertThat(sheet.box("Giấy chứng sinh").locator(".td-upload-file")).hasCount(before + 1);
        sheet.review();
        String code = sheet.submit();

        Visitor clerk = signedIn("motcua");
        Locator row = clerk.page()
                .locator("vaadin-grid-cell-content", new Page.LocatorOptions().setHasText("Trong tệp kèm theo:"));
        Awaitility.await().atMost(Duration.ofSeconds(30)).pollInSameThread().untilAsserted(() -> {
            clerk.opens("tim-kiem?q=hoang+lan+tim");
            assertThat(clerk.page().locator("vaadin-grid a.code", new Page.LocatorOptions().setHasText(code)))
                    .isVisible(BRIEFLY);
        });
        assertThat(row.first().locator("mark").first()).hasText("Hoàng Lan Tím");
        clerk.isStill().photograph("found-in-attachment");
        clerk.press("Đổi nền sáng, nền tối");
        clerk.isStill().photograph("found-in-attachment-dark");
        clerk.press("Đổi nền sáng, nền tối");

        for (String other : new String[] {"chuyenvien.sotuphap", "vanhanh"}) {
            Visitor stranger = signedIn(other).opens("tim-kiem?q=hoang+lan+tim");
            assertThat(stranger.page().locator(".list-head .hint")).containsText("0 hồ sơ");
            assertThat(stranger.page().locator("vaadin-grid a.code")).hasCount(0);
        }
    }
}
