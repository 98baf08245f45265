package vn.thanhdong.procedures.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.ui.Languages;
import vn.thanhdong.ui.Names;

@ViewPackages(packages = "vn.thanhdong.nothing")
class RepeatedSectionTest extends BrowserlessTest {

    private static final Catalogue CATALOGUE = CatalogueLoader.fromClassPath();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private Areas areas;
    private ProcedureForm form;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Languages.VIETNAMESE);
        areas = new Areas(() -> CATALOGUE, new Names(CATALOGUE), Clock.systemUTC());
        form = form("CA-01");
    }

    @Test
    void entriesAreAddedCountedAndNumbered() {
        assertThat(titles()).isEmpty();
        assertThat(value("memberCount")).isEqualTo("0");

        press("Thêm thành viên");
        press("Thêm thành viên");

        assertThat(titles()).containsExactly("Thành viên 1", "Thành viên 2");
        assertThat(value("memberCount")).isEqualTo("2");
        assertThat(form.content().values()).containsEntry("memberCount", "2");
    }

    @Test
    void whatIsTakenOutMovesTheOthersUpAndCanBePutBack() {
        named("An", "Bình", "Chi");
        var told = new AtomicInteger();
        form.onChange(told::incrementAndGet);

        pressOf("Bỏ Thành viên 2");

        assertThat(answers("memberName")).containsExactly("An", "Chi");
        assertThat(value("memberCount")).isEqualTo("2");
        press("Hoàn tác");
        assertThat(answers("memberName")).containsExactly("An", "Bình", "Chi");
        assertThat(titles()).containsExactly("Thành viên 1", "Thành viên 2", "Thành viên 3");
        assertThat(told).hasValue(2); // a draft is kept of each
    }

    @Test
    void anAgeFollowsFromTheDateWhileSomebodyTypes() {
        press("Thêm thành viên");

        ((DatePicker) field("members[0].memberBirthDate")).setValue(LocalDate.of(2015, 12, 1));

        assertThat(value("members[0].memberAge")).isEqualTo("10");
        assertThat(((TextField) field("members[0].memberAge")).isReadOnly()).isTrue();
        assertThat(form.content().values()).containsEntry("members[0].memberAge", "10");
    }

    @Test
    void aSumIsShownAsVietnameseReadNumbersAndKeptAsItIsComputed() {
        form = form("TD-15");
        assertThat(titles()).containsExactly("Thửa đất 1"); // one at least
        press("Thêm thửa đất");
        type("plots[0].size", "1200,5");
        type("plots[1].size", "300");

        assertThat(value("totalSize")).isEqualTo("1.500,5");
        assertThat(form.content().value("totalSize")).isEqualTo("1500.5");
        pressOf("Bỏ Thửa đất 2");
        assertThat(value("totalSize")).isEqualTo("1.200,5");
        assertThat(all(form))
                .filteredOn(
                        one -> one instanceof Button button && button.getText().equals("Bỏ"))
                .noneMatch(Component::isVisible);
    }

    @Test
    void aConditionInAnEntryIsThatOfTheEntry() {
        press("Thêm thành viên");
        press("Thêm thành viên");

        set("members[1].memberRelation", "other");

        assertThat(field("members[0].memberRelationOther").isVisible()).isFalse();
        assertThat(field("members[1].memberRelationOther").isVisible()).isTrue();
    }

    @Test
    void whatIsWrongStandsInItsEntryAlsoWhereNothingWasTypedYet() {
        named("An");
        press("Thêm thành viên");

        assertThat(form.toMend())
                .extracting(ToMend::sentence)
                .contains("Hãy nhập “Thành viên 2 · Họ, chữ đệm, tên”.")
                .doesNotContain("Hãy nhập “Thành viên 1 · Họ, chữ đệm, tên”.");
        assertThat(((TextField) field("members[1].memberName")).isInvalid()).isTrue();
        assertThat(((TextField) field("members[0].memberName")).isInvalid()).isFalse();
    }

    @Test
    void aRefusalOfAnEntryStandsBesideItsField() {
        named("An", "Bình");

        assertThat(form.refuse(List.of(
                        new Rejection("FIELD_INVALID", new Phrase("Tên chưa đúng", "Wrong"), "members[1].memberName"))))
                .isEmpty();

        assertThat(((TextField) field("members[1].memberName")).getErrorMessage())
                .isEqualTo("Tên chưa đúng");
    }

    @Test
    void aDraftBringsItsEntriesBackAlsoAnEmptyOne() {
        named("An", "Bình");
        press("Thêm thành viên");
        FormContent kept = form.content();

        form = form("CA-01");
        form.fill(kept);

        assertThat(titles()).hasSize(3);
        assertThat(answers("memberName")).containsExactly("An", "Bình", "");
        assertThat(form.content()).isEqualTo(kept);
    }

    @Test
    void nobodyAddsMoreThanTheFormTakes() {
        form.fill(new FormContent(Map.of("members[19].memberName", "An")));

        assertThat(titles()).hasSize(20);
        assertThat(button("Thêm thành viên").isEnabled()).isFalse();
    }

    private ProcedureForm form(String code) {
        var made =
                new ProcedureForm(CATALOGUE.procedure(new ProcedureCode(code)).orElseThrow(), areas, DAY);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(made);
        return made;
    }

    private void named(String... names) {
        for (int i = 0; i < names.length; i++) {
            press("Thêm thành viên");
            type("members[" + i + "].memberName", names[i]);
        }
    }

    private List<String> answers(String field) {
        var answers = new ArrayList<String>();
        for (int i = 0; i < titles().size(); i++) {
            answers.add(value("members[" + i + "]." + field));
        }
        return answers;
    }

    private List<String> titles() {
        return all(form).stream()
                .filter(H3.class::isInstance)
                .map(title -> ((H3) title).getText())
                .toList();
    }

    private void press(String words) {
        button(words).click();
    }

    private Button button(String words) {
        return (Button) all(form).stream()
                .filter(one -> one instanceof Button button && button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private void pressOf(String label) {
        all(form).stream()
                .filter(one ->
                        one instanceof Button button && button.getAriaLabel().equals(Optional.of(label)))
                .findFirst()
                .map(Button.class::cast)
                .orElseThrow()
                .click();
    }

    private void type(String id, String words) {
        ((TextField) field(id)).setValue(words);
    }

    private String value(String id) {
        return ((TextField) field(id)).getValue();
    }

    @SuppressWarnings("unchecked")
    private void set(String id, String value) {
        ((HasValue<?, String>) field(id)).setValue(value);
    }

    private Component field(String id) {
        return all(form).stream()
                .filter(one -> one.getId().equals(Optional.of("field-" + id)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Component> all(Component root) {
        var found = new ArrayList<Component>(List.of(root));
        root.getChildren().forEach(child -> found.addAll(all(child)));
        return found;
    }
}
