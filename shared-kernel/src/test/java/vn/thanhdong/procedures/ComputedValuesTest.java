package vn.thanhdong.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.Computed.Operation;

class ComputedValuesTest {

    private static final Catalogue CATALOGUE = CatalogueLoader.fromClassPath();
    private static final Procedure RESIDENCE =
            CATALOGUE.procedure(new ProcedureCode("CA-01")).orElseThrow();
    private static final Procedure LAND =
            CATALOGUE.procedure(new ProcedureCode("TD-15")).orElseThrow();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @Test
    void areas_are_summed_over_the_plots_and_plots_are_counted() {
        FormContent content =
                in(LAND, Map.of("plots[0].size", "120.5", "plots[1].size", "80", "plots[2].size", "0.25"));

        assertThat(content.value("totalSize")).isEqualTo("200.75");
        assertThat(content.value("plotCount")).isEqualTo("3");
    }

    @Test
    void a_sum_is_that_of_its_parts_however_they_stand() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 200; i++) {
            var sizes = new HashMap<String, String>();
            BigDecimal sum = BigDecimal.ZERO;
            for (int plot = random.nextInt(1, 20); plot > 0; plot--) {
                BigDecimal size = BigDecimal.valueOf(random.nextLong(1, 100_000), random.nextInt(4));
                sizes.put("plots[" + (plot - 1) + "].size", size.toPlainString());
                sum = sum.add(size);
            }

            assertThat(new BigDecimal(in(LAND, sizes).value("totalSize"))).isEqualByComparingTo(sum);
        }
    }

    @Test
    void what_was_sent_for_it_is_replaced_and_where_nothing_follows_nothing_stays() {
        assertThat(in(LAND, Map.of("plots[0].size", "10", "totalSize", "1000")).value("totalSize"))
                .isEqualTo("10");
        assertThat(in(LAND, Map.of("totalSize", "1000")).values())
                .doesNotContainKey("totalSize")
                .containsEntry("plotCount", "0");
        assertThat(in(RESIDENCE, Map.of("members[0].memberAge", "12")).values())
                .doesNotContainKey("members[0].memberAge");
    }

    @Test
    void once_computed_it_stays_as_it_is() {
        FormContent once = in(LAND, Map.of("plots[0].size", "10.50", "plots[1].size", "1"));

        assertThat(ComputedValues.in(LAND, once, DAY)).isEqualTo(once);
    }

    @Test
    void a_form_that_computes_nothing_is_left_alone() {
        Procedure before = CATALOGUE.procedure(new ProcedureCode("CA-01"), 1).orElseThrow();
        var sent = new FormContent(Map.of("members", "3"));

        assertThat(ComputedValues.in(before, sent, DAY)).isSameAs(sent);
    }

    @ParameterizedTest
    @CsvSource({"2008-11-30,18", "2008-12-01,17", "2026-11-30,0", "2026-12-01,''", "2004-02-29,22", "nonsense,''"})
    void an_age_is_in_whole_years_on_the_day_of_submission(String born, String age) {
        assertThat(in(RESIDENCE, Map.of("members[1].memberBirthDate", born)).value("members[1].memberAge"))
                .isEqualTo(age);
    }

    @Test
    void amounts_days_and_products_are_computed_too() {
        Procedure form = asking(
                field("price", FieldType.MONEY),
                field("months", FieldType.NUMBER),
                field("from", FieldType.DATE),
                field("to", FieldType.DATE),
                computed("total", FieldType.MONEY, Operation.PRODUCT, "price", "months"),
                computed("both", FieldType.NUMBER, Operation.SUM, "months", "total"),
                computed("days", FieldType.NUMBER, Operation.DAYS, "from", "to"));

        assertThat(in(form, Map.of("price", "1500001", "months", "2.5", "from", "2026-02-27", "to", "2026-03-01"))
                        .values())
                .containsEntry("total", "3750003") // halves upwards: whole đồng
                .containsEntry("both", "3750005.5")
                .containsEntry("days", "2");
        assertThat(in(form, Map.of("price", "1500001", "from", "2026-03-01", "to", "2026-02-27"))
                        .values())
                .doesNotContainKeys("total", "both")
                .containsEntry("days", "-2");
    }

    @Test
    void what_does_not_apply_is_not_computed_with() {
        var rented = new FormField.Condition("rented", List.of("true"));
        FormField rent = conditional(field("rent", FieldType.MONEY), rented);
        Procedure form = asking(
                field("rented", FieldType.BOOLEAN),
                field("price", FieldType.MONEY),
                rent,
                computed("total", FieldType.MONEY, Operation.SUM, "price", "rent"));

        assertThat(in(form, Map.of("price", "5", "rent", "7", "rented", "true")).value("total"))
                .isEqualTo("12");
        assertThat(in(form, Map.of("price", "5", "rent", "7", "rented", "false"))
                        .value("total"))
                .isEqualTo("5");
    }

    @Test
    void a_number_that_would_fill_the_memory_is_not_computed_with() {
        assertThat(in(LAND, Map.of("plots[0].size", "1e999999999", "plots[1].size", "2"))
                        .value("totalSize"))
                .isEqualTo("2");
    }

    @Test
    void it_is_read_with_thousands_as_the_language_marks_them_and_what_is_typed_without() {
        FormField total = LAND.formField("totalSize").orElseThrow();
        FormField typed = LAND.formField("size").orElseThrow();

        assertThat(NumberWords.of(total, "12345.5", Locale.of("vi", "VN"))).isEqualTo("12.345,5");
        assertThat(NumberWords.of(total, "12345.5", Locale.ENGLISH)).isEqualTo("12,345.5");
        assertThat(NumberWords.of(typed, "2026.5", Locale.of("vi", "VN"))).isEqualTo("2026,5");
        assertThat(NumberWords.of(typed, "as stored", Locale.ENGLISH)).isEqualTo("as stored");
    }

    private static FormContent in(Procedure procedure, Map<String, String> answers) {
        return ComputedValues.in(procedure, new FormContent(answers), DAY);
    }

    private static Procedure asking(FormField... fields) {
        return LAND.withForm(List.of(fields));
    }

    private static FormField field(String id, FieldType type) {
        return new FormField(
                id,
                new Phrase(id, id),
                type,
                "transfer",
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static FormField conditional(FormField field, FormField.Condition condition) {
        return new FormField(
                field.id(),
                field.label(),
                field.type(),
                field.section(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(condition),
                Optional.empty());
    }

    private static FormField computed(String id, FieldType type, Operation op, String... of) {
        return new FormField(
                id,
                new Phrase(id, id),
                type,
                "transfer",
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Computed(op, List.of(of))));
    }
}
