package vn.thanhdong.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.ui.dossier.SomeDossier;

@ViewPackages(packages = "vn.thanhdong.nothing")
class DueBadgeTest extends BrowserlessTest {

    private static final Clock CLOCK = Clock.fixed(SomeDossier.NOW, Dates.ZONE);

    @BeforeEach
    void speakVietnamese() {
        UI.getCurrent().setLocale(Languages.VIETNAMESE);
    }

    @Test
    void a_dossier_that_the_agency_works_on_says_how_many_days_are_left() {
        assertThat(badge(NationalStatus.IN_PROGRESS).getText()).isEqualTo("Còn 1 ngày (24/11/2026)");
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPPLEMENT_REQUESTED", "PAYMENT_REQUESTED"})
    void while_the_applicant_is_awaited_no_date_is_promised(NationalStatus waiting) {
        assertThat(badge(waiting).getText()).isEqualTo("Tạm dừng tính hạn");
        assertThat(badge(waiting).getTitle().orElseThrow()).contains("được tính lại");
    }

    private static DueBadge badge(NationalStatus status) {
        return new DueBadge(SomeDossier.summary("H23.31.09-261123-0001", "Lan", status, null, null), CLOCK);
    }
}
