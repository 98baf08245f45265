package vn.thanhdong.procedures.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.territory.Area;
import vn.thanhdong.ui.Languages;
import vn.thanhdong.ui.Names;

@ViewPackages(packages = "vn.thanhdong.nothing")
class ProcedureFormTest extends BrowserlessTest {

    private static final Catalogue CATALOGUE = CatalogueLoader.fromClassPath();
    private static final Procedure BIRTH =
            CATALOGUE.procedure(new ProcedureCode("SN-01")).orElseThrow();

    private ProcedureForm form;
    private Areas areas;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Languages.VIETNAMESE);
        areas = new Areas(() -> CATALOGUE, new Names(CATALOGUE), Clock.systemUTC());
        form = new ProcedureForm(BIRTH, areas);
        UI.getCurrent().add(form);
    }

    @Test
    void aFieldThatDoesNotApplyIsHiddenUntilItDoes() {
        assertThat(field("fatherName").isVisible()).isFalse();

        ((Checkbox) field("fatherKnown")).setValue(true);

        assertThat(field("fatherName").isVisible()).isTrue();
    }

    @Test
    void theAnswerOfAHiddenFieldIsNotHandedIn() {
        ((Checkbox) field("fatherKnown")).setValue(true);
        text("fatherName", "Trần Văn Bình");
        ((Checkbox) field("fatherKnown")).setValue(false);

        assertThat(form.content().value("fatherName")).isEmpty();
        assertThat(form.content().value("fatherKnown")).isEqualTo("false");
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldWhenTheFormIsHandedIn() {
        assertThat(complaint("childName")).isEmpty();

        assertThat(form.isFine()).isFalse();

        assertThat(complaint("childName")).contains("Họ, chữ đệm, tên của trẻ");
        assertThat(complaint("fatherName")).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidWhenTheFieldIsLeftAndGoesWhenItIsMended() {
        text("motherId", "123");
        assertThat(complaint("motherId")).isEmpty();

        leave("motherId");

        assertThat(complaint("motherId")).contains("12 chữ số");
        text("motherId", "030188004217");
        assertThat(complaint("motherId")).isEmpty();
    }

    @Test
    void allThatIsToBeMendedIsSaidInTheOrderOfTheForm() {
        assertThat(form.toMend()).extracting(ToMend::sentence).startsWith("Hãy nhập “Họ, chữ đệm, tên của trẻ”.");
    }

    @Test
    void answersAreKeptAsText() {
        ((DatePicker) field("childBirthDate")).setValue(LocalDate.of(2026, 1, 5));
        choose("childGender", "female");
        text("childName", " Nguyễn An Nhiên ");
        area("applicantArea", "10528");

        assertThat(form.content().values())
                .containsEntry("childBirthDate", "2026-01-05")
                .containsEntry("childGender", "female")
                .containsEntry("childName", "Nguyễn An Nhiên")
                .containsEntry("applicantArea", "10528");
    }

    @Test
    void answersThatWereKeptAreShownAgain() {
        FormContent answers = new FormContent(Map.of(
                "childBirthDate", "2026-01-05", "childGender", "female", "childName", "An", "applicantArea", "10528"));

        form.fill(answers);

        assertThat(form.content().values()).containsAllEntriesOf(answers.values());
    }

    @Test
    void aRefusalStandsBesideItsFieldAndTheOthersAreHandedBack() {
        var here = new Rejection("FIELD_INVALID", new Phrase("Tên chưa đúng", "Wrong name"), "childName");
        var elsewhere = new Rejection("AREA_NOT_SERVED", new Phrase("Không có cơ quan", "No agency"), "area");

        assertThat(form.refuse(List.of(here, elsewhere))).containsExactly(elsewhere);

        assertThat(complaint("childName")).isEqualTo("Tên chưa đúng");
    }

    @Test
    void aCommuneIsFoundWithoutAccents() {
        Area ward = areas.communes().stream()
                .filter(area -> area.code().value().equals("10528"))
                .findFirst()
                .orElseThrow();

        assertThat(areas.matches(ward, "tran phu")).isTrue();
        assertThat(areas.matches(ward, "Trần P")).isTrue();
        assertThat(areas.matches(ward, "hai duong")).isTrue();
        assertThat(areas.matches(ward, "tran hung")).isFalse();
        assertThat(areas.matches(ward, "cam giang")).isFalse();
    }

    @Test
    void everyProcedureHasAFormThatCanBeShown() {
        for (Procedure procedure : CATALOGUE.procedures().values()) {
            assertThat(new ProcedureForm(procedure, areas).getChildren())
                    .as(procedure.code().value())
                    .isNotEmpty();
        }
    }

    private Component field(String id) {
        return form.getChildren()
                .flatMap(section -> section.getChildren())
                .flatMap(layout -> layout.getChildren())
                .filter(field -> field.getId().filter(("field-" + id)::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private String complaint(String id) {
        var field = (HasValidation) field(id);
        return field.isInvalid() ? field.getErrorMessage() : "";
    }

    private void leave(String id) {
        var field = (TextField) field(id);
        ComponentUtil.fireEvent(field, new BlurNotifier.BlurEvent<>(field, true));
    }

    private void text(String id, String value) {
        ((TextField) field(id)).setValue(value);
    }

    @SuppressWarnings("unchecked")
    private void choose(String id, String value) {
        ((RadioButtonGroup<String>) field(id)).setValue(value);
    }

    @SuppressWarnings("unchecked")
    private void area(String id, String code) {
        var box = (ComboBox<Area>) field(id);
        box.setValue(areas.communes().stream()
                .filter(area -> area.code().value().equals(code))
                .findFirst()
                .orElseThrow());
    }
}
