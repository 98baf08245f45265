package vn.thanhdong.notices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.notices.InboxKind;
import vn.thanhdong.notices.query.MyNotices;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.ui.Languages;
import vn.thanhdong.ui.Names;

@ViewPackages(packages = "vn.thanhdong.nothing")
class InboxLineTest extends BrowserlessTest {

    private static final DossierId DOSSIER = new DossierId("018f3a5c-7d2e-7b61-9c4a-0d1e2f3a4b5c");
    private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");

    private final AtomicInteger read = new AtomicInteger();

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Languages.VIETNAMESE);
    }

    @Test
    void a_notice_opens_its_dossier_and_is_marked_by_its_button_while_it_is_unread() {
        InboxLine line = show(true);

        assertThat(line.getElement().getTextRecursively()).contains("H23.31.09-260302-0001 · Đăng ký khai sinh");
        assertThat($(Anchor.class).single().getHref()).isEqualTo("ho-so/" + DOSSIER);
        $(Button.class).single().click();
        assertThat(read).hasValue(1);
    }

    @Test
    void one_that_is_read_asks_for_nothing() {
        show(false);

        assertThat($(Button.class).all()).isEmpty();
    }

    private InboxLine show(boolean unread) {
        var notice = new MyNotices.Item(
                7,
                DOSSIER,
                "H23.31.09-260302-0001",
                new ProcedureCode("SN-01"),
                InboxKind.DUE_DATE_NEAR,
                AT,
                AT.plusSeconds(3600),
                unread);
        var line = new InboxLine(notice, new Names(CatalogueLoader.fromClassPath()), "ho-so/", read::incrementAndGet);
        UI.getCurrent().add(line);
        return line;
    }
}
