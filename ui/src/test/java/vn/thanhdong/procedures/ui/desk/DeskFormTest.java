package vn.thanhdong.procedures.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.query.EarlierAnswers;
import vn.thanhdong.procedures.ui.form.Areas;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.ui.Languages;
import vn.thanhdong.ui.Names;

@ViewPackages(packages = "vn.thanhdong.nothing")
class DeskFormTest extends BrowserlessTest {

    private static final Catalogue CATALOGUE = CatalogueLoader.fromClassPath();
    private static final String CARD = "030188004217||Nguyễn Thị Thu Hà|12041988|Nữ|Trần Phú, Hải Dương|15062021";

    private final List<String> asked = new ArrayList<>();
    private EarlierAnswers earlier = EarlierAnswers.NONE;
    private DeskForm form;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Languages.VIETNAMESE);
        var names = new Names(CATALOGUE);
        form = new DeskForm(
                CATALOGUE.procedure(new ProcedureCode("SN-01")).orElseThrow(),
                CATALOGUE,
                names,
                new Areas(() -> CATALOGUE, names, Clock.systemUTC()),
                new Actor(
                        new PersonId("clerk"), Role.CLERK, Optional.of(new AgencyCode("H23.31.09")), Optional.empty()),
                question -> {
                    asked.add(question.identityNumber());
                    return earlier;
                });
        UI.getCurrent().add(form);
    }

    @Test
    void a_card_that_came_as_it_is_lets_the_cursor_go_on() {
        assertThat(form.scanned(CARD, "applicant", false)).isTrue();
        assertThat(text("applicantName").getValue()).isEqualTo("Nguyễn Thị Thu Hà");
        assertThat(text("applicantName").getClassNames()).doesNotContain("td-warned");
    }

    @Test
    void a_name_that_an_input_method_touched_is_marked_until_it_is_mended() {
        assertThat(form.scanned(CARD, "applicant", true)).isFalse();
        assertThat(text("applicantName").getClassNames()).contains("td-warned");

        text("applicantName").setValue("Nguyễn Thị Thu Hằng");

        assertThat(text("applicantName").getClassNames()).doesNotContain("td-warned");
    }

    @Test
    void what_is_no_card_changes_nothing() {
        assertThat(form.scanned("030188004217|Nguyễn", "applicant", false)).isFalse();
        assertThat(text("applicantId").getValue()).isEmpty();
    }

    @Test
    void a_card_in_a_place_whose_person_has_none_is_the_applicants() {
        form.scanned(CARD, "child", false);
        form.scanned(CARD.replace("030188004217", "030188004218"), "mother", false);

        assertThat(text("applicantId").getValue()).isEqualTo("030188004217");
        assertThat(text("motherId").getValue()).isEqualTo("030188004218");
    }

    @Test
    void earlier_data_fill_what_is_empty_and_replace_nothing() {
        earlier = new EarlierAnswers(
                DossierId.fresh(),
                "H23.31.09-261101-0001",
                new ProcedureCode("SN-01"),
                Instant.parse("2026-11-01T03:00:00Z"),
                new FormContent(Map.of(
                        "applicantName",
                        "Nguyễn Thị Hà",
                        "applicantPhone",
                        "0912345678",
                        "applicantId",
                        "030188004217")));
        form.scanned(CARD, "applicant", false);

        form.earlier("applicant", "030188004217");

        assertThat(asked).containsExactly("030188004217");
        assertThat(text("applicantPhone").getValue()).isEqualTo("0912345678");
        assertThat(text("applicantName").getValue()).isEqualTo("Nguyễn Thị Thu Hà");
    }

    @Test
    void half_a_number_is_not_asked_about() {
        form.earlier("applicant", "030188");

        assertThat(asked).isEmpty();
    }

    @Test
    void a_number_that_contradicts_the_form_is_marked() {
        text("motherId").setValue("030088004217");

        assertThat(text("motherId").getClassNames()).contains("td-warned");
        assertThat(text("applicantId").getClassNames()).doesNotContain("td-warned");
    }

    private TextField text(String field) {
        return (TextField) all(form).stream()
                .filter(one -> one.getId().equals(Optional.of("field-" + field)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Component> all(Component root) {
        var found = new ArrayList<Component>(List.of(root));
        root.getChildren().forEach(child -> found.addAll(all(child)));
        return found;
    }
}
