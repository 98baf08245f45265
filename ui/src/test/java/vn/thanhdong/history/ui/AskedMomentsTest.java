package vn.thanhdong.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.thanhdong.query.TimeAxis;

class AskedMomentsTest {

    private static final Instant SUBMITTED = Instant.parse("2026-03-02T01:00:00.123456789Z");
    private static final Instant NOW = Instant.parse("2026-03-09T01:00:00Z");

    @Test
    void an_address_gives_the_very_moments_back_that_it_was_made_of() {
        var asked = new AskedMoments(SUBMITTED, NOW, TimeAxis.RECORDED);
        assertThat(AskedMoments.in(asked.address(), Instant.EPOCH, Instant.EPOCH))
                .isEqualTo(asked);
    }

    @Test
    void what_an_address_does_not_say_or_says_unreadably_is_from_the_submission_to_now_by_what_had_happened() {
        assertThat(AskedMoments.in(QueryParameters.of("trai", "hôm qua"), SUBMITTED, NOW))
                .isEqualTo(new AskedMoments(SUBMITTED, NOW, TimeAxis.OCCURRED));
    }
}
