package vn.thanhdong.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thanhdong.procedures.ui.FilingView;
import vn.thanhdong.procedures.ui.HomeView;
import vn.thanhdong.procedures.ui.MyDossierView;
import vn.thanhdong.procedures.ui.MyDossiersView;
import vn.thanhdong.procedures.ui.ProcedureView;
import vn.thanhdong.procedures.ui.TrackView;

class PortalTest {

    @Test
    void switched_off_it_closes_the_pages_of_citizens_and_leaves_tracking_and_the_way_in_of_staff_open() {
        var off = new Portal("OFF", "https://dichvucong.example.vn");

        for (Class<?> page : new Class<?>[] {
            HomeView.class, ProcedureView.class, FilingView.class, MyDossiersView.class, MyDossierView.class
        }) {
            assertThat(off.closes(page)).as(page.getSimpleName()).isTrue();
            assertThat(new Portal("on", "").closes(page))
                    .as(page.getSimpleName())
                    .isFalse();
        }
        assertThat(off.closes(TrackView.class)).isFalse();
        assertThat(off.closes(LoginView.class)).isFalse();
        assertThat(off.closes(ElsewhereView.class)).isFalse();
    }

    @Test
    void only_an_address_of_the_web_is_linked() {
        assertThat(new Portal("off", "https://dichvucong.example.vn").elsewhere())
                .contains("https://dichvucong.example.vn");
        assertThat(new Portal("off", "javascript:alert(1)").elsewhere()).isEmpty();
        assertThat(new Portal("off", " ").elsewhere()).isEmpty();
    }
}
