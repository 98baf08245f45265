package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
