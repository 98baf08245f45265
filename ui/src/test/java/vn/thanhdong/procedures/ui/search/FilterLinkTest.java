package vn.thanhdong.procedures.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.FigureCell;
import vn.thanhdong.procedures.query.GetServiceFigures;
import vn.thanhdong.procedures.query.ReportCell;
import vn.thanhdong.procedures.query.ReportColumn;
import vn.thanhdong.procedures.query.Waiting;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

class FilterLinkTest {

    @Test
    void a_filter_comes_back_from_its_address_as_it_went() {
        DossierFilter filter = new DossierFilter(
                "\"khai sinh\" Hà",
                Set.of(NationalStatus.ACCEPTED, NationalStatus.RETURNED),
                Set.of(new ProcedureCode("SN-01")),
                Set.of(new AgencyCode("H23.31.09")),
                Set.of(new AreaCode("10528")),
                Set.of(Channel.ONLINE),
                Set.of(Punctuality.IN_PROGRESS_LATE),
                Set.of(StepKind.SIGNING),
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2023, 6, 15),
                Waiting.FOR_ME,
                true,
                new FigureCell(GetServiceFigures.By.SERVICE, "SN-01", LocalDate.of(2023, 6, 15)),
                new ReportCell(
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2023, 6, 15),
                        ReportColumn.PASSED_LATE,
                        "H23.31.09",
                        StepKind.SIGNING,
                        "demo-lanhdao"),
                null);

        assertThat(FilterLink.filter(FilterLink.parameters(filter))).isEqualTo(filter);
    }

    @Test
    void what_does_not_filter_is_not_in_the_address() {
        assertThat(FilterLink.parameters(DossierFilter.ALL)).isEmpty();
        assertThat(FilterLink.filter(Map.of())).isEqualTo(DossierFilter.ALL);
    }

    @Test
    void an_address_that_somebody_mangled_filters_by_what_is_left_of_it() {
        DossierFilter filter = FilterLink.filter(Map.of(
                "trang-thai", List.of("2", "99", "x"),
                "thu-tuc", List.of("<script>"),
                "tu-ngay", List.of("2023-02-31"),
                "kenh", List.of("online", "telepathy")));

        assertThat(filter.statuses()).containsExactly(NationalStatus.ACCEPTED);
        assertThat(filter.procedures()).isEmpty();
        assertThat(filter.submittedFrom()).isNull();
        assertThat(filter.channels()).containsExactly(Channel.ONLINE);
    }
}
