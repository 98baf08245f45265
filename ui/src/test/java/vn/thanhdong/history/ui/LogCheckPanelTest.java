package vn.thanhdong.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanhdong.history.query.LogStatus;
import vn.thanhdong.ui.Languages;
import vn.thanhdong.ui.Words;

@ViewPackages(packages = "vn.thanhdong.nothing")
class LogCheckPanelTest extends BrowserlessTest {

    private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");
    private static final LogStatus.Published LOG =
            new LogStatus.Published(1_050, 1_000, "root", "checkpoint", AT, "key", "", "");

    private LogCheckPanel panel;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Languages.VIETNAMESE);
        panel = new LogCheckPanel();
        UI.getCurrent().add(panel);
    }

    @Test
    void a_store_that_agrees_is_told_so_with_the_last_whole_pass() {
        panel.show(LOG, new LogStatus.Check(900, AT, 1_000, AT, true, Optional.empty()));
        assertThat(text(panel))
                .contains("log.calm.explained", "log.progress", "1.000")
                .doesNotContain("log.alarm");
        assertThat(verdict().getClassNames()).contains("td-good");
    }

    @Test
    void before_the_first_whole_pass_there_is_no_verdict() {
        panel.show(LOG, new LogStatus.Check(10, AT, 0, null, false, Optional.empty()));
        assertThat(text(panel)).contains("log.first.explained").doesNotContain("log.calm");
    }

    @ParameterizedTest
    @EnumSource(LogStatus.Difference.class)
    void a_difference_is_told_in_red_and_in_words_even_after_a_whole_pass(LogStatus.Difference difference) {
        panel.show(
                LOG,
                new LogStatus.Check(
                        300, AT, 1_000, AT, false, Optional.of(new LogStatus.Alarm(1_234, difference, AT))));
        assertThat(text(panel)).contains("log.alarm.explained").doesNotContain("log.calm");
        var words = new Words();
        for (Locale language : words.getProvidedLocales()) {
            String key = "log.difference." + difference.name();
            assertThat(words.getTranslation(key, language)).isNotEqualTo(key).endsWith(".");
        }
        assertThat(verdict().getClassNames()).contains("td-bad").doesNotContain("td-good");
        assertThat(verdict().getElement().getAttribute("role")).isEqualTo("alert");
    }

    private Component verdict() {
        return panel.getChildren().findFirst().orElseThrow();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
