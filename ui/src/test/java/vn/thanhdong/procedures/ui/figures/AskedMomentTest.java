package vn.thanhdong.procedures.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.thanhdong.procedures.query.AsOf;
import vn.thanhdong.query.TimeAxis;

class AskedMomentTest {

    private static final Instant NOW = Instant.parse("2026-11-30T03:00:00Z");
    private static final Instant MOMENT = Instant.parse("2023-06-15T16:59:59Z");

    @Test
    void a_moment_has_a_zone_and_counts_by_what_had_happened_unless_said_otherwise() {
        assertThat(AskedMoment.of("2023-06-15T23:59:59+07:00", "", NOW))
                .isEqualTo(new AskedMoment.Past(new AsOf(MOMENT, TimeAxis.OCCURRED)));
        assertThat(AskedMoment.of("2023-06-15T16:59:59Z", "recorded", NOW))
                .isEqualTo(new AskedMoment.Past(new AsOf(MOMENT, TimeAxis.RECORDED)));
    }

    @Test
    void a_plus_sign_that_an_address_turned_into_a_space_is_read() {
        assertThat(AskedMoment.of("2023-06-15T23:59:59 07:00", "", NOW))
                .isEqualTo(new AskedMoment.Past(new AsOf(MOMENT, TimeAxis.OCCURRED)));
    }

    @Test
    void without_both_it_is_now() {
        assertThat(AskedMoment.of("", "", NOW)).isEqualTo(new AskedMoment.Now());
    }

    @Test
    void what_cannot_be_answered_is_refused_in_words() {
        var unreadable = new AskedMoment.None("asOf.api.unreadable");
        assertThat(AskedMoment.of("2023-06-15T23:59:59", "", NOW)).isEqualTo(unreadable);
        assertThat(AskedMoment.of("2023-06-15T16:59:59Z", "known", NOW)).isEqualTo(unreadable);
        assertThat(AskedMoment.of("", "recorded", NOW)).isEqualTo(unreadable);
        assertThat(AskedMoment.of("2027-01-01T00:00:00Z", "", NOW)).isEqualTo(new AskedMoment.None("asOf.api.future"));
    }
}
