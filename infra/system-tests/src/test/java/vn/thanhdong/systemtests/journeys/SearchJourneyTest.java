package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Dossiers are found as people ask for them, counted, narrowed and taken away. */
class SearchJourneyTest extends Journey {

    private static final Pattern ROW = Pattern.compile("<row[ >]");

    @Test
    void a_name_is_found_with_accents_and_without_and_marked() {
        Visitor leader = signedIn("lanhdao");

        long with = found(leader.opens("tim-kiem?q=D%C5%A9ng"));
        long without = found(leader.opens("tim-kiem?q=dung"));

        assertThat(with).isPositive().isLessThanOrEqualTo(without);
        assertThat(leader.page().locator("vaadin-grid mark").first()).hasText(Pattern.compile("Dũng|Dung|Dụng|Dương"));
        leader.photograph("search-marked");
    }

    @Test
    void a_dossier_is_found_by_a_fragment_of_its_code() {
        Visitor leader = signedIn("lanhdao").opens("tim-kiem?trang-thai=4");
        String code = leader.page().locator("vaadin-grid a.code").first().textContent();
        String fragment = code.substring(code.indexOf('-') + 1);

        Page page = leader.opens("tim-kiem").page();
        page.locator(".search-bar .words input").fill(fragment);

        assertThat(page.locator("vaadin-grid a.code", new Page.LocatorOptions().setHasText(code)))
                .isVisible();
    }

    @Test
    void a_filter_says_how_many_it_leaves_and_leaves_as_many() {
        Visitor leader = signedIn("lanhdao").opens("tim-kiem");
        Page page = leader.page();
        long all = found(leader);
        Locator choice = page.locator(".facets vaadin-checkbox").first();
        long promised = number(choice.locator(".count").textContent());

        choice.locator("input").check();

        assertThat(page).hasURL(Pattern.compile(".*trang-thai=.*"));
        assertThat(page.locator(".list-head .hint")).containsText(Pattern.compile("^" + grouped(promised) + " hồ sơ"));
        assertThat(promised).isLessThan(all);
    }

    @Test
    void a_list_is_taken_away_whole_as_csv_and_as_xlsx() throws IOException {
        Visitor leader = signedIn("lanhdao").opens("tim-kiem?trang-thai=4");
        long all = found(leader);

        Path csv = download(leader, "Tải CSV");
        Path xlsx = download(leader, "Tải XLSX");

        String text = Files.readString(csv, StandardCharsets.UTF_8);
        assertThat(text.lines().count()).isEqualTo(all + 1);
        assertThat(text).startsWith("\uFEFFMã hồ sơ");
        try (var book = new ZipFile(xlsx.toFile())) {
            var sheet = book.getEntry("xl/worksheets/sheet1.xml");
            String rows = new String(book.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(ROW.matcher(rows).results().count()).isEqualTo(all + 1);
        }
    }

    private static Path download(Visitor visitor, String link) {
        Download download = visitor.page()
                .waitForDownload(() -> visitor.page().getByText(link).click());
        return download.path();
    }

    /** How many the page says that there are. */
    static long found(Visitor visitor) {
        Locator count = visitor.page().locator(".list-head .hint");
        assertThat(count).containsText("hồ sơ");
        return number(count.textContent());
    }

    private static long number(String text) {
        var digits = Pattern.compile("[\\d.]+").matcher(text);
        assertThat(digits.find()).isTrue();
        return Long.parseLong(digits.group().replace(".", ""));
    }

    private static String grouped(long number) {
        return String.format(java.util.Locale.GERMANY, "%,d", number).replace(".", "\\.");
    }
}
