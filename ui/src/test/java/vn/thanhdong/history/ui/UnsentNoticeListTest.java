package vn.thanhdong.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.notices.NoticeChannel;
import vn.thanhdong.notices.NoticeKind;
import vn.thanhdong.notices.NoticeProblem;
import vn.thanhdong.notices.NoticeState;
import vn.thanhdong.notices.query.NoticesFound;
import vn.thanhdong.notices.query.NoticesFound.Notice;
import vn.thanhdong.ui.Languages;

@ViewPackages(packages = "vn.thanhdong.nothing")
class UnsentNoticeListTest extends BrowserlessTest {

    private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");
    private static final Notice NOTICE = new Notice(
            "email/1/somebody",
            "dossier",
            NoticeKind.RESULT_READY,
            NoticeChannel.EMAIL,
            NoticeState.GIVEN_UP,
            AT,
            AT,
            NoticeProblem.ADDRESS_UNKNOWN);

    private final List<Notice> again = new ArrayList<>();
    private UnsentNoticeList list;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Languages.VIETNAMESE);
        list = new UnsentNoticeList(id -> new Anchor("ho-so/" + id, "H23.31.09-260302-0001"), again::add);
        UI.getCurrent().add(list);
    }

    @Test
    void that_nothing_waits_is_said_in_words() {
        list.show(new NoticesFound(List.of(), 0));

        assertThat(text()).endsWith("operations.notices.none");
    }

    @Test
    void a_notice_is_sent_again_by_its_button() {
        list.show(new NoticesFound(List.of(NOTICE), 1));

        assertThat(text())
                .contains("operations.notices.count", "Đã có kết quả", "không có hộp thư này", "H23.31.09-260302-0001");
        $(Button.class).single().click();
        assertThat(again).containsExactly(NOTICE);
    }

    @Test
    void how_many_there_are_is_said_even_where_not_all_are_shown() {
        list.show(new NoticesFound(List.of(NOTICE), 300));

        assertThat(text()).contains("operations.notices.some");
    }

    /** Words of the bundle for those who work here stand as their keys in such a test. */
    private String text() {
        return list.getElement().getTextRecursively();
    }
}
