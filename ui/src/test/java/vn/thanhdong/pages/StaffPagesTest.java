package vn.thanhdong.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.thanhdong.access.Account;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.command.ApproveResult;
import vn.thanhdong.procedures.ui.dossier.DossierView;
import vn.thanhdong.procedures.ui.figures.FiguresView;
import vn.thanhdong.procedures.ui.search.SearchView;
import vn.thanhdong.procedures.ui.worklist.WorklistView;
import vn.thanhdong.ui.AccountUser;
import vn.thanhdong.ui.Languages;

@SpringBootTest(classes = StaffBackend.class, properties = "axon.axonserver.enabled=false")
@ViewPackages(packages = {"vn.thanhdong.procedures.ui", "vn.thanhdong.history.ui"})
class StaffPagesTest extends SpringBrowserlessTest {

    private static final String DOSSIER = "ho-so/00000000-0000-4000-8000-000000000007";

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private StaffBackend backend;

    @BeforeEach
    void signIn() {
        Account leader = catalogue.accounts().stream()
                .filter(account -> account.username().equals("lanhdao"))
                .findFirst()
                .orElseThrow();
        var user = new AccountUser(leader, "", false);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, "", user.getAuthorities()));
        UI.getCurrent().setLocale(Languages.VIETNAMESE);
        backend.sent().clear();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_leader_begins_with_what_needs_the_signature() {
        var page = open("viec-cua-toi", WorklistView.class);

        assertThat(texts(page)).contains("Cần tôi ngay", "Vừa xảy ra", "Cơ quan đang làm thế nào");
        assertThat(find(Grid.class).single().getGenericDataView().getItems().limit(10))
                .hasSize(10);
    }

    @Test
    void a_leader_approves_with_one_click() {
        open(DOSSIER, DossierView.class);

        test(button("action-approve")).click();

        assertThat(backend.sent()).hasSize(1).first().isInstanceOf(ApproveResult.class);
    }

    @Test
    void going_against_the_applicant_is_asked_for_a_reason_first() {
        open(DOSSIER, DossierView.class);

        test(button("action-stop")).click();

        assertThat(backend.sent()).isEmpty();
        assertThat(find(com.vaadin.flow.component.textfield.TextArea.class)
                        .single()
                        .getLabel())
                .isEqualTo("Lý do và căn cứ pháp lý");
    }

    @Test
    void a_search_shows_what_its_address_says() {
        var page = open("tim-kiem?q=Dung&trang-thai=4", SearchView.class);

        assertThat(texts(page)).anyMatch(text -> text.startsWith("250 hồ sơ"));
    }

    @Test
    void every_figure_opens_the_dossiers_that_it_counts() {
        open("dich-vu-cong-thiet-yeu?tu-ngay=2023-01-01&den-ngay=2023-06-15", FiguresView.class);

        List<Anchor> figures =
                find(Anchor.class).from(find(NativeTable.class).single()).all();
        assertThat(figures)
                .hasSizeGreaterThan(50)
                .allSatisfy(link -> assertThat(link.getHref())
                        .startsWith("tim-kiem?")
                        .contains("tu-ngay=2023-01-01", "den-ngay=2023-06-15", "xet-den=2023-06-15"));
    }

    private <T extends Component> T open(String address, Class<T> page) {
        int query = address.indexOf('?');
        UI.getCurrent()
                .navigate(
                        query < 0 ? address : address.substring(0, query),
                        QueryParameters.fromString(query < 0 ? "" : address.substring(query + 1)));
        return find(page).single();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    private static List<String> texts(Component page) {
        return all(page.getElement()).map(Element::getText).toList();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.getChildren().filter(child -> !child.isTextNode()).flatMap(StaffPagesTest::all));
    }
}
