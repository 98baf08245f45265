package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** A paper goes out with the act that asks for it, and stays as it was issued. */
class PapersJourneyTest extends CitizenJourney {

    @Test
    void an_apology_goes_out_with_the_new_date_and_opens_as_issued_whoever_opens_it() throws Exception {
        Visitor officer = signedIn("chuyenvien")
                .opensFirst("tim-kiem?cho=for_me&buoc=examination&trang-thai=4&thoi-han=in_progress");
        Page page = officer.page();
        String dossier = page.url();
        officer.press("Xin lỗi và hẹn lại");
        officer.dialog()
                .locator("vaadin-date-picker input")
                .fill(DateTimeFormatter.ofPattern("dd/MM/yyyy")
                        .format(LocalDate.now().plusDays(60)));
        officer.dialog().locator("vaadin-date-picker input").press("Enter");
        officer.writes("Cần thêm thời gian để lấy ý kiến cơ quan liên quan.");
        officer.inDialog("Xin lỗi và hẹn lại");

        assertThat(paper(page, "In phiếu xin lỗi và hẹn lại (04)")).containsText("phát hành");
        assertThat(officer.see(AriaRole.BUTTON, "Xin lỗi và hẹn lại")).hasCount(0);
        officer.isStill().photograph("papers-apology");

        byte[] issued = opens(page, "In phiếu xin lỗi và hẹn lại (04)");
        Visitor leader = signedIn("lanhdao").opensHere(dossier);
        assertArrayEquals(
                IssuedPart.of(issued), IssuedPart.of(opens(leader.page(), "In phiếu xin lỗi và hẹn lại (04)")));
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(IssuedPart.of(issued)));
        Visitor auditor = signedIn("kiemtoan").opensHere(dossier);
        auditor.page().locator(".page-tabs a").getByText("Lịch sử").click();
        assertThat(auditor.page().locator("body")).containsText(hash);

        assertEquals("%PDF", new String(opens(page, "In phiếu kiểm soát (06)"), 0, 4));
    }

    @Test
    void an_applicant_finds_the_receipt_of_what_they_filed_online_exactly_as_it_was_issued() {
        Visitor citizen = comesIn("congdan");
        opensOwn(citizen, registersBirth(citizen, "Nguyễn Giấy Tờ"));
        String own = citizen.page().url();
        String id = own.substring(own.lastIndexOf('/') + 1);

        Visitor clerk = signedIn("motcua").opens("ho-so/" + id);
        clerk.press("Tiếp nhận");
        assertThat(paper(clerk.page(), "In giấy tiếp nhận (01)")).containsText("phát hành");
        byte[] issued = opens(clerk.page(), "In giấy tiếp nhận (01)");
        clerk.isStill().photograph("papers-receipt");

        citizen.opensHere(own);
        Locator receipt = citizen.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName("Giấy tiếp nhận hồ sơ và hẹn trả kết quả"));
        receipt.scrollIntoViewIfNeeded();
        citizen.isStill().photograph("papers-of-applicant");
        assertArrayEquals(IssuedPart.of(issued), IssuedPart.of(body(citizen.page(), receipt)));
    }

    private static Locator paper(Page page, String name) {
        return page.locator(".papers > div", new Page.LocatorOptions().setHasText(name));
    }

    private static byte[] opens(Page page, String name) {
        Locator link = page.locator(".papers a", new Page.LocatorOptions().setHasText(name));
        return body(page, link);
    }

    private static byte[] body(Page page, Locator link) {
        APIResponse file = page.request().get((String) link.evaluate("link => link.href"));
        assertEquals(200, file.status());
        return file.body();
    }
}
