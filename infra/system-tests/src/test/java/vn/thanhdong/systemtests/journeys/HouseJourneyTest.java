package vn.thanhdong.systemtests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody of the README finds the first page of their day. */
class HouseJourneyTest extends Journey {

    @ParameterizedTest
    @CsvSource({
        "congdan, Hồ sơ của tôi",
        "motcua, Việc của tôi",
        "truongphong, Việc của tôi",
        "chuyenvien, Việc của tôi",
        "lanhdao, Việc của tôi",
        "vanthu, Việc của tôi",
        "lanhdaotinh, Việc của tôi",
        "kiemtoan, Lịch sử hồ sơ",
        "vanhanh, Vận hành",
        "quantri, Vận hành"
    })
    void everybody_of_the_demonstration_begins_on_a_page_of_their_own(String username, String title) {
        Visitor visitor = signedIn(username);

        assertThat(visitor.opens("bat-dau").see(AriaRole.HEADING, title)).isVisible();
    }

    @Test
    void whoever_comes_when_the_address_is_announced_finds_no_list_as_it_was_before() {
        assertThat(house().behindWhenAnnounced()).isZero();
    }
}
