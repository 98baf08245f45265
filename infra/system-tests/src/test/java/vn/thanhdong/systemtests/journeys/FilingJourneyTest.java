package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A citizen hands in a dossier, and what may happen on the way to it. */
class FilingJourneyTest extends CitizenJourney {

    @Test
    void what_is_wrong_stands_beside_its_field_and_all_of_it_at_the_head_of_the_form() {
        Visitor citizen = signedIn("congdan").opens("nop-ho-so/SN-02");
        var sheet = new Sheet(citizen.page());

        sheet.write("applicantId", "123");
        assertThat(sheet.field("applicantId")).containsText("12 chữ số");
        sheet.write("applicantId", "030188004217");
        assertThat(sheet.field("applicantId")).not().containsText("Cần nhập");

        citizen.press("Xem lại trước khi nộp");
        Locator toMend = citizen.page().locator(".td-mend");
        assertThat(toMend).containsText("mục cần sửa trước khi nộp");
        assertThat(toMend).isFocused();
        citizen.photograph("form-to-mend");
        toMend.getByRole(AriaRole.BUTTON).first().click();
        assertThat(citizen.page().locator(".td-form [id^=field-]:focus-within")).hasCount(1);
    }

    @Test
    void what_is_typed_is_there_again_after_the_browser_was_closed_and_somebody_signed_in_anew() {
        Visitor citizen = signedIn("congdan").opens("nop-ho-so/SN-03");
        String name = "Lê Hoàng Bảo An " + fresh();
        Locator first =
                citizen.page().locator(".td-form vaadin-text-field input").first();
        first.fill(name); // and the field is not left
        assertThat(citizen.page().getByText("Đã lưu nháp lúc")).isVisible();
        citizen.leave();

        Visitor again = comesIn("congdan");
        again.opens("nop-ho-so/SN-03");

        assertThat(again.page().locator(".td-form vaadin-text-field input").first())
                .hasValue(name);
        assertThat(again.page().getByText("Đã mở lại bản nháp")).isVisible();
    }

    @Test
    void a_disguised_or_oversize_file_is_refused_by_its_content_in_words_and_the_form_stays() {
        Visitor citizen = signedIn("congdan2").opens("nop-ho-so/SN-01");
        var sheet = new Sheet(citizen.page());
        sheet.write("childName", "Phạm Minh Khôi");
        Locator place = sheet.place("Giấy chứng sinh");
        Locator box = sheet.box("Giấy chứng sinh");

        int before = box.locator(".td-upload-file").count();

        Paper.programNamedPdf().dropOn(place);
        assertThat(box).containsText("Nội dung tệp “to-khai.pdf” không phải PDF, JPG, PNG hay DOCX");
        Paper.webPageNamedPhotograph().dropOn(place);
        assertThat(box).containsText("Nội dung tệp “anh.jpg” không phải PDF, JPG, PNG hay DOCX");
        Paper.dropTooLargeOn(place);
        assertThat(box).containsText("Tệp “ban-ve.pdf” lớn hơn 50 MB");
        assertThat(box.locator(".td-upload-file")).hasCount(before);
        citizen.photograph("refused-files");

        Paper.photograph().dropOn(place);
        assertThat(box.locator(".td-upload-file")).hasCount(before + 1);
        assertThat(sheet.input("childName")).hasValue("Phạm Minh Khôi");
    }

    @Test
    void whoever_files_for_another_says_by_what_right_and_finds_it_among_their_own() {
        Visitor son = signedIn("congdan2").opens("nop-ho-so/TD-03");
        Page page = son.page();
        var sheet = new Sheet(page);
        page.locator("#for-another label").click();
        assertThat(sheet.input("submitterId")).hasValue("030085011936");
        assertThat(sheet.input("applicantId")).hasValue("");
        sheet.write("submitterPaper", "12/GUQ");
        sheet.write("submitterPaperDate", "02/11/2026");
        assertThat(page.locator(".td-form")).containsText("Chủ hồ sơ");
        page.evaluate("scrollTo(0, 0)");
        son.isStill().photograph("for-another");
        page.setViewportSize(390, 844);
        page.evaluate("scrollTo(0, document.querySelector('#for-another').getBoundingClientRect().top + scrollY - 90)");
        son.isStill().photograph("for-another-phone");
        page.setViewportSize(1400, 900);
        page.evaluate("scrollTo(0, 0)");
        son.press("Đổi nền sáng, nền tối");
        son.isStill().photograph("for-another-dark");
        son.press("Đổi nền sáng, nền tối");

        sheet.write("applicantName", "Phạm Thị Hiền");
        sheet.write("applicantBirthDate", "03/04/1955");
        sheet.mark("applicantGender", "Nữ");
        sheet.write("applicantId", "030155000777");
        sheet.write("applicantPhone", "0912000777");
        sheet.find("applicantArea", "tran phu", "Phường Trần Phú, Thành phố Hải Dương");
        sheet.write("applicantAddress", "Số 3 phố Bắc Sơn");
        sheet.mark("entryKind", "Khai sinh");
        sheet.write("entryName", "Phạm Thị Hiền");
        sheet.write("entryYear", "1955");
        sheet.write("copyCount", "1");
        Paper.pdf().dropOn(sheet.place("Tờ khai"));
        assertThat(sheet.box("Tờ khai")).containsText("Đã nhận tệp");
        sheet.review();
        assertThat(page.locator(".td-public-main")).containsText("12/GUQ");
        son.isStill().photograph("for-another-review");
        String code = sheet.submit();

        opensOwn(son, code);
        assertThat(page.locator(".td-public-main")).containsText("Người được ủy quyền");
        assertThat(page.locator(".td-public-main")).containsText("Phạm Văn Dũng");
        son.isStill().photograph("for-another-own");
    }

    @Test
    void members_of_a_household_are_told_of_one_by_one_and_counted_by_the_form() {
        Visitor citizen = signedIn("congdan2").opens("nop-ho-so/CA-01");
        Page page = citizen.page();
        var sheet = new Sheet(page);
        sheet.mark("applicantGender", "Nam");
        sheet.find("applicantArea", "tran phu", "Phường Trần Phú, Thành phố Hải Dương");
        sheet.write("applicantAddress", "Số 3 phố Bắc Sơn");
        sheet.find("newArea", "tran phu", "Phường Trần Phú, Thành phố Hải Dương");
        sheet.write("newAddress", "Số 12 phố Quang Trung");
        sheet.mark("dwelling", "Thuộc sở hữu");
        Locator more = citizen.see(AriaRole.BUTTON, "Thêm thành viên");
        for (int i = 0; i < 3; i++) {
            more.press("Enter");
            assertThat(sheet.input("members[" + i + "].memberName")).isFocused();
        }
        member(sheet, 0, "Trần Thị Bích", "03/03/1990", "Nữ", "Vợ, chồng");
        sheet.write("members[0].memberId", "030190001234");
        member(sheet, 1, "Tên Gõ Nhầm", "01/01/2001", "Nam", "Con");
        member(sheet, 2, "Phạm Minh An", "02/11/2020", "Nam", "Con");
        assertThat(sheet.input("memberCount")).hasValue("3");
        assertThat(sheet.input("members[2].memberAge")).hasValue(Pattern.compile("\\d{1,2}"));

        citizen.press("Bỏ Thành viên 2");
        assertThat(sheet.input("members[1].memberName")).hasValue("Phạm Minh An");
        assertThat(sheet.input("memberCount")).hasValue("2");
        assertThat(citizen.see(AriaRole.BUTTON, "Hoàn tác")).isFocused();
        assertThat(page.locator(".td-taken-out")).containsText("Tên Gõ Nhầm");
        citizen.isStill().photograph("household-form");
        sheet.write("members[1].memberName", "");
        citizen.press("Xem lại trước khi nộp");
        assertThat(page.locator(".td-mend")).containsText("Thành viên 2 · Họ, chữ đệm, tên");
        assertThat(sheet.field("members[1].memberName")).containsText("Hãy nhập");
        sheet.write("members[1].memberName", "Phạm Minh An");

        Paper.pdf().dropOn(sheet.place("Tờ khai thay đổi"));
        Paper.pdf().dropOn(sheet.place("chỗ ở hợp pháp"));
        assertThat(sheet.box("chỗ ở hợp pháp")).containsText("Đã nhận tệp");
        assertThat(sheet.box("Tờ khai thay đổi")).containsText("Đã nhận tệp");
        sheet.review();
        Locator reviewed = page.locator(".td-section", new Page.LocatorOptions().setHasText("Thành viên 2"));
        assertThat(reviewed).containsText("Phạm Minh An");
        reviewed.scrollIntoViewIfNeeded();
        citizen.isStill().photograph("household-review");
        String code = sheet.submit();

        opensOwn(citizen, code);
        Locator filed = page.locator(".td-public-main");
        assertThat(filed).containsText("Thành viên 1");
        assertThat(filed).containsText("Trần Thị Bích");
        assertThat(filed).not().containsText("Tên Gõ Nhầm");
        assertThat(page.locator(".td-answers > div")
                        .filter(new Locator.FilterOptions().setHasText("Số người cùng thay đổi")))
                .containsText("2");
        filed.getByText("Thành viên 1").scrollIntoViewIfNeeded();
        citizen.isStill().photograph("household-own");
    }

    private static void member(Sheet sheet, int entry, String name, String born, String gender, String relation) {
        String key = "members[" + entry + "].member";
        sheet.write(key + "Name", name);
        sheet.write(key + "BirthDate", born);
        sheet.mark(key + "Gender", gender);
        sheet.choose(key + "Relation", relation);
    }

    @Test
    void a_double_click_hands_in_one_dossier() {
        Visitor citizen = signedIn("congdan").opens("ho-so-cua-toi");
        Locator births =
                citizen.page().locator(".td-dossier-card", new Page.LocatorOptions().setHasText("Đăng ký khai sinh"));
        assertThat(births.first()).isVisible();
        int before = births.count();

        citizen.opens("nop-ho-so/SN-01");
        var sheet = new Sheet(citizen.page());
        sheet.registerBirthOf("Nguyễn Bảo Ngọc");
        sheet.review();
        assertThat(citizen.page().locator(".td-answers").first()).containsText("Nguyễn Bảo Ngọc");
        citizen.page().locator("#submit-dossier").dblclick();
        String code = sheet.trackingCode();
        citizen.photograph("submitted");

        citizen.opens("ho-so-cua-toi");
        loadsAgainUntilSeen(citizen, citizen.page().getByText(code));
        assertThat(births).hasCount(before + 1);
    }

    @Test
    void a_session_that_ends_while_somebody_fills_in_loses_nothing() {
        Visitor citizen = comesIn("congdan2");
        citizen.opens("nop-ho-so/SN-04");
        var sheet = new Sheet(citizen.page());
        String typed = "0987" + fresh();
        sheet.write("applicantPhone", "0912" + fresh());
        assertThat(citizen.page().getByText("Đã lưu nháp lúc")).isVisible();

        Page elsewhere = citizen.page().context().newPage();
        elsewhere.navigate(citizen.page().url());
        elsewhere
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng xuất"))
                .click();
        assertThat(elsewhere.getByText("Đăng nhập để nộp hồ sơ")).isVisible();
        sheet.write("applicantPhone", typed);

        assertThat(citizen.page()).hasURL(Pattern.compile(".*/dang-nhap.*"));
        byCard(citizen, "congdan2");
        assertThat(citizen.page()).hasURL(Pattern.compile(".*/nop-ho-so/SN-04"));
        assertThat(sheet.input("applicantPhone")).hasValue(typed);
        citizen.page().reload();
        assertThat(sheet.input("applicantPhone")).hasValue(typed);
    }

    /** Six digits that nobody typed before. */
    private static String fresh() {
        return String.valueOf(ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
    }
}
