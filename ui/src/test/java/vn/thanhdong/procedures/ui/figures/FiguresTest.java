package vn.thanhdong.procedures.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.procedures.query.GetServiceFigures.By;
import vn.thanhdong.procedures.query.ServiceFigures.Row;
import vn.thanhdong.ui.Percent;

class FiguresTest {

    private static final Row BIRTHS = new Row("SN-01", 14_067, 15_252, 100, 200, 3, 4);
    private static final Row DEATHS = new Row("SN-02", 5_065, 5_549, 10, 20, 30, 40);
    private static final Row SEALS = new Row("CA-08", 0, 0, 0, 0, 0, 0);

    @Test
    void services_stand_under_the_agency_that_reports_them_with_their_sum() {
        var names = new FigureNames(CatalogueLoader.fromClassPath(), By.SERVICE, Locale.of("vi"));

        List<FigureGroup> groups = FigureGroup.of(List.of(SEALS, BIRTHS, DEATHS), names::headingOf);

        assertThat(groups)
                .extracting(group -> names.heading(group.heading()))
                .containsExactly("Công an tỉnh", "Sở Tư pháp");
        assertThat(groups.get(1).sum()).isEqualTo(new Row("H23.13", 19_132, 20_801, 110, 220, 33, 44));
        assertThat(groups.getFirst().sum().share()).isEmpty();
    }

    @Test
    void a_share_is_written_as_people_write_it() {
        assertThat(Percent.of(209_404.0 / 270_448, Locale.of("vi"))).isEqualTo("77,4 %");
        assertThat(Percent.of(1, Locale.ENGLISH)).isEqualTo("100 %");
    }

    @Test
    void the_file_has_the_rows_and_their_total_and_no_share_of_nothing() {
        var names = new FigureNames(CatalogueLoader.fromClassPath(), By.SERVICE, Locale.ENGLISH);
        var figures = new vn.thanhdong.procedures.query.ServiceFigures(
                List.of(SEALS, DEATHS), DEATHS, java.time.Instant.EPOCH);

        var rows = new java.util.ArrayList<List<Object>>();
        FiguresFile.rows(figures, names, "Total").forEachRemaining(rows::add);

        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst()).endsWith("");
        assertThat(rows.getLast()).startsWith("", "Total", 5_065L, 5_549L);
    }

    @Test
    void a_period_that_ends_before_it_begins_is_none() {
        assertThat(Period.of("2023-01-01", "2023-06-15")).contains(Period.PUBLISHED_2023);
        assertThat(Period.of("2023-06-15", "2023-01-01")).isEmpty();
        assertThat(Period.of("", "2023-01-01")).isEmpty();
        assertThat(Period.Preset.THIS_QUARTER.of(LocalDate.of(2026, 11, 23)))
                .isEqualTo(new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 23)));
    }
}
