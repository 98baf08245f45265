package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure is believed when the dossiers behind it can be seen. */
class FiguresJourneyTest extends Journey {

    private static final int LOOKED_AT = 6;

    @ParameterizedTest
    @ValueSource(strings = {"service", "agency", "area", "month"})
    void every_figure_opens_as_many_dossiers_as_it_counts(String by) {
        Visitor leader = signedIn("lanhdaotinh").opens("dich-vu-cong-thiet-yeu?theo=" + by);
        Page page = leader.page();
        assertThat(page.locator(".figures-table .total a").first()).isVisible();
        leader.photograph("figures-" + by);

        Map<String, Long> figures = new LinkedHashMap<>();
        for (Locator link : some(page.locator(".figures-table .number a"))) {
            figures.put(
                    link.getAttribute("href"), Long.parseLong(link.textContent().replace(".", "")));
        }

        assertThat(figures).hasSizeGreaterThanOrEqualTo(LOOKED_AT / 2);
        figures.forEach((address, number) -> assertThat(SearchJourneyTest.found(leader.opens(address)))
                .as(address)
                .isEqualTo(number));
    }

    @Test
    void figures_of_a_past_moment_open_the_dossiers_as_they_stood_and_lead_back_to_now() {
        Visitor leader = signedIn("lanhdaotinh").opens("dich-vu-cong-thiet-yeu");
        Page page = leader.page();
        page.getByText("Xem tại thời điểm").click();
        Locator fields = page.locator(".as-of-fields");
        fields.locator("vaadin-date-picker input").fill("31/12/2099");
        fields.locator("vaadin-date-picker input").press("Enter");
        fields.getByText("Xem", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(fields).containsText("Thời điểm này chưa đến");

        String day = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))
                .minusDays(12)
                .format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
        fields.locator("vaadin-date-picker input").fill(day);
        fields.locator("vaadin-date-picker input").press("Enter");
        fields.getByText("Xem", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".as-of-seen")).containsText("Tình trạng vào 23:59 ngày " + day);
        leader.photograph("figures-past");

        Locator late = page.locator(".figures-table .total .late a");
        long counted = Long.parseLong(late.textContent().replace(".", ""));
        late.click();
        assertThat(page.locator(".search .as-of-seen")).containsText(day);
        leader.isStill();
        assertThat(SearchJourneyTest.found(leader)).isEqualTo(counted).isPositive();
        leader.photograph("figures-past-dossiers");

        page.locator(".dossier-grid a.code").first().click();
        assertThat(page.locator(".moments-bar")).isVisible();
        leader.isStill();
        page.goBack();
        page.getByText("Về hiện tại").click();
        assertThat(page.locator(".as-of-seen")).hasCount(0);

        leader.opens("dich-vu-cong-thiet-yeu?tai="
                + LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusDays(1) + "&truc=ghi-nhan");
        assertThat(page.locator(".as-of-seen")).containsText("Theo dữ liệu đã có vào 23:59");
        leader.opens("tim-kiem?tai=hom-qua");
        assertThat(page.locator(".as-of")).containsText("Không đọc được thời điểm trong địa chỉ");
    }

    @Test
    void a_sign_is_read_and_opens_as_many_dossiers_as_it_counts() {
        Visitor leader = signedIn("lanhdaotinh").opens("chi-dau?tu-ngay=2020-01-01&den-ngay=2099-12-31");
        Page page = leader.page();
        Locator sign =
                page.locator(".sign").filter(new Locator.FilterOptions().setHasText("Kết thúc không có kết quả"));
        assertThat(sign).containsText("Có thể hoàn toàn bình thường");
        Locator number = sign.locator(".sign-number a");
        long counted = Long.parseLong(number.textContent().replace(".", ""));
        leader.photograph("signs");

        number.click();

        assertThat(page.locator(".note")).containsText("Chỉ dấu không phải là kết luận");
        leader.isStill();
        assertThat(SearchJourneyTest.found(leader)).isEqualTo(counted).isPositive();
        leader.photograph("signs-dossiers");
    }

    /** The first, the last, and others evenly between them: all of them would be hundreds. */
    private static List<Locator> some(Locator links) {
        int all = links.count();
        var chosen = new ArrayList<Locator>();
        IntStream.range(0, LOOKED_AT)
                .map(i -> i * (all - 1) / (LOOKED_AT - 1))
                .distinct()
                .forEach(i -> chosen.add(links.nth(i)));
        return chosen;
    }
}
