package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Documents that were handed in are opened by those who may see their dossier, and by nobody else. */
class AttachmentJourneyTest extends CitizenJourney {

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
}
