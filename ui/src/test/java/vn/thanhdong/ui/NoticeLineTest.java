package vn.thanhdong.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.notices.NoticeChannel;
import vn.thanhdong.notices.NoticeKind;
import vn.thanhdong.notices.NoticeProblem;
import vn.thanhdong.notices.NoticeState;
import vn.thanhdong.notices.query.NoticesFound.Notice;

@ViewPackages(packages = "vn.thanhdong.nothing")
class NoticeLineTest extends BrowserlessTest {

    private static final Instant QUEUED = Instant.parse("2026-03-02T02:00:00Z");

    @BeforeEach
    void speakVietnamese() {
        UI.getCurrent().setLocale(Languages.VIETNAMESE);
    }

    @Test
    void a_notice_says_what_by_which_way_when_and_what_went_wrong() {
        assertThat(text(NoticeKind.ACCEPTED, NoticeState.GIVEN_UP, NoticeProblem.ADDRESS_UNKNOWN))
                .contains("Hồ sơ được tiếp nhận", "Không gửi được", "thư điện tử", "09:01", "không có hộp thư");
        assertThat(text(NoticeKind.ACCEPTED, NoticeState.WAITING, null)).contains("Đang chờ gửi", "09:00");
    }

    @Test
    void every_kind_state_and_problem_has_words_in_both_languages() {
        for (Locale language : new Locale[] {Languages.VIETNAMESE, Locale.ENGLISH}) {
            UI.getCurrent().setLocale(language);
            for (NoticeKind kind : NoticeKind.values()) {
                assertThat(text(kind, NoticeState.SENT, null)).doesNotContain("notice.");
            }
            for (NoticeState state : NoticeState.values()) {
                assertThat(text(NoticeKind.STOPPED, state, null)).doesNotContain("notice.");
            }
            for (NoticeProblem problem : NoticeProblem.values()) {
                assertThat(text(NoticeKind.STOPPED, NoticeState.WAITING, problem))
                        .doesNotContain("notice.");
            }
        }
    }

    private static String text(NoticeKind kind, NoticeState state, @Nullable NoticeProblem problem) {
        return new NoticeLine(new Notice(
                        "id", "dossier", kind, NoticeChannel.EMAIL, state, QUEUED, QUEUED.plusSeconds(60), problem))
                .getElement()
                .getTextRecursively();
    }
}
