package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The form of a procedure on the screen, and how a hand fills it in. */
final class Sheet {

    private final Page page;

    Sheet(Page page) {
        this.page = page;
    }

    /** By the key of its answer: the field's id, or that in an entry, such as {@code members[0].memberName}. */
    Locator field(String id) {
        return page.locator("[id='field-" + id + "']");
    }

    /** What is typed in it. */
    Locator input(String id) {
        return field(id).locator("input, textarea").first();
    }

    void write(String id, String words) {
        input(id).fill(words);
        input(id).press("Tab");
    }

    /** By the words beside a button. */
    void mark(String id, String label) {
        field(id)
                .getByText(label, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    void choose(String id, String label) {
        field(id).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(label))
                .click();
    }

    /** Types as people do, and takes what is offered. */
    void find(String id, String typed, String offered) {
        input(id).fill(typed);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(offered))
                .first()
                .click();
    }

    /** Place for the files of one document. */
    Locator place(String document) {
        return page.locator(".td-upload")
                .filter(new Locator.FilterOptions().setHasText(document))
                .locator("vaadin-upload");
    }

    /** What is said about one document. */
    Locator box(String document) {
        return page.locator(".td-upload").filter(new Locator.FilterOptions().setHasText(document));
    }

    /** A registration of a birth, all of it, with its three papers. */
    void registerBirthOf(String child) {
        write("childName", child);
        write("childBirthDate", "02/11/2026");
        mark("childGender", "Nữ");
        write("childEthnicity", "Kinh");
        write("childNationality", "Việt Nam");
        mark("birthPlaceKind", "Tại cơ sở y tế");
        write("birthFacility", "Bệnh viện Phụ sản Hải Dương");
        write("childHometown", "Phường Trần Phú, thành phố Hải Dương");
        write("motherName", "Nguyễn Thị Thu Hà");
        write("motherBirthYear", "1988");
        write("motherId", "030188004217");
        write("motherAddress", "Số 7 phố Trần Hưng Đạo, phường Trần Phú");
        find("applicantArea", "tran phu", "Phường Trần Phú, Thành phố Hải Dương");
        choose("relation", "Mẹ");
        uploadPapers();
    }

    private void uploadPapers() {
        for (String document : new String[] {"Tờ khai đăng ký khai sinh", "Giấy chứng sinh", "giấy tờ tùy thân"}) {
            (document.startsWith("Giấy") ? Paper.photograph() : Paper.pdf()).dropOn(place(document));
            assertThat(box(document)).containsText("Đã nhận tệp");
        }
    }

    void review() {
        page.getByText("Xem lại trước khi nộp").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Xem lại hồ sơ")))
                .isVisible();
    }

    /** Hands it in; returns the tracking code. */
    String submit() {
        page.locator("#submit-dossier").click();
        return trackingCode();
    }

    /** The code that is shown when it was handed in. */
    String trackingCode() {
        assertThat(page.locator(".td-code")).isVisible();
        return page.locator(".td-code").innerText().strip();
    }
}
