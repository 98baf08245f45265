package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of those who work here: readable in both colours, at 125 %, for everybody, and in English. */
class StaffPagesJourneyTest extends Journey {

    /** Letters that only Vietnamese words have; names of people, places and agencies are in other elements. */
    private static final Pattern VIETNAMESE = Pattern.compile("[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]");

    private static final String WORDS_OF_THE_HOUSE =
            "h1, h2, vaadin-button, vaadin-side-nav-item, .td-page-header p, .td-figure-label, .hint.words,"
                    + " th[scope=col], dt, .file-links a, .page-tabs a, vaadin-details-summary, label:not(.facets *)";

    @ParameterizedTest
    @CsvSource({
        "motcua, viec-cua-toi",
        "motcua, viec-cua-toi?loc=qua-han",
        "motcua, mot-cua/tiep-nhan",
        "motcua, so-theo-doi",
        "motcua, ban-giao",
        "lanhdao, viec-cua-toi",
        "lanhdao, tim-kiem",
        "lanhdao, tim-kiem?q=khongcoainhuthe",
        "lanhdaotinh, dich-vu-cong-thiet-yeu",
        "lanhdaotinh, dich-vu-cong-thiet-yeu?theo=agency",
        "lanhdaotinh, bieu-ii-06a",
        "lanhdaotinh, thoi-gian",
        "lanhdaotinh, chi-dau",
        "truongphong.sotuphap, vang-mat",
        "truongphong, tai-cong-viec",
        "motcua, ho-so",
        "kiemtoan, lich-su",
        "kiemtoan, lich-su/",
        "vanhanh, van-hanh",
        "vanhanh, nhap-du-lieu",
        "motcua, thong-bao",
        "kiemtoan, so-kiem-chung",
        "quantri, lich-lam-viec",
        "quantri, xoa-du-lieu",
        "quantri, co-quan",
        "quantri, danh-muc-thu-tuc?ma=TD-07",
        "kiemtoan, nhat-ky",
        "kiemtoan, loai-su-kien",
        "quantri, quyet-dinh-kiem-tra"
    })
    void a_page_is_readable_in_both_colours_at_125_percent_for_everybody_and_in_english(
            String username, String address) {
        Visitor visitor = signedIn(username);
        String name = username + "-" + address.replaceAll("[^a-z0-9]+", "-");
        visitor.opens(resolved(visitor, address));
        assertThat(visitor.page().locator("h1, h3").first()).isVisible();
        visitor.isStill();

        visitor.photograph(name + "-1400");
        Accessibility.of(visitor.page(), name);
        visitor.page().setViewportSize(1280, 800);
        visitor.photograph(name + "-1280");
        nothingIsBeyondTheEdge(visitor);
        visitor.page().setViewportSize(1120, 720);
        visitor.photograph(name + "-125-percent");
        nothingIsBeyondTheEdge(visitor);
        visitor.page().setViewportSize(1400, 900);
        visitor.press("Đổi nền sáng, nền tối");
        visitor.isStill();
        visitor.photograph(name + "-dark");
        Accessibility.ofColours(visitor.page(), name + " dark");
        isCompleteInEnglish(visitor, address, name);
    }

    private static void isCompleteInEnglish(Visitor visitor, String address, String name) {
        visitor.page().locator(".td-toolbar vaadin-button").first().click();
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
        visitor.isStill();
        visitor.photograph(name + "-english");
        // below the title of a dossier stands its owner
        String ours = isOfDossier(address) ? WORDS_OF_THE_HOUSE.replace(".td-page-header p, ", "") : WORDS_OF_THE_HOUSE;
        List<String> words = visitor.page().locator(ours).allInnerTexts();
        assertThat(words)
                .isNotEmpty()
                .noneMatch(text ->
                        VIETNAMESE.matcher(text.toLowerCase(Locale.ROOT)).find());
    }

    private static boolean isOfDossier(String address) {
        return address.equals("ho-so") || address.endsWith("/");
    }

    /** An address that ends where an id belongs gets that of the first dossier that the person finds. */
    private static String resolved(Visitor visitor, String address) {
        if (!isOfDossier(address)) {
            return address;
        }
        String link = visitor.opens("tim-kiem?thu-tuc=SN-01&trang-thai=4")
                .page()
                .locator("vaadin-grid a.code")
                .first()
                .getAttribute("href");
        String id = link.substring(link.lastIndexOf('/') + 1);
        return address.endsWith("/") ? address + id : address + "/" + id;
    }

    private static void nothingIsBeyondTheEdge(Visitor visitor) {
        Object widest = visitor.page()
                .evaluate("() => Math.max(document.documentElement.scrollWidth - document.documentElement.clientWidth,"
                        + " ...[...document.querySelectorAll('vaadin-grid')]"
                        + ".filter(grid => grid.offsetParent !== null)"
                        + ".map(grid => grid.shadowRoot.querySelector('#table'))"
                        + ".map(table => table.scrollWidth - table.clientWidth))");
        assertThat(((Number) widest).intValue()).isLessThanOrEqualTo(1);
    }
}
