package vn.thanhdong.procedures.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.query.AsOf;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.query.TimeAxis;

class AsOfLinkTest {

    private static final AsOf MOMENT = new AsOf(Instant.parse("2023-06-15T16:59:59.999Z"), TimeAxis.RECORDED);

    @Test
    void a_moment_comes_back_from_the_address_of_a_list_as_it_went() {
        DossierFilter filter = DossierFilter.ALL.withEssential(true).withAsOf(MOMENT);

        assertThat(FilterLink.parameters(filter))
                .containsEntry("tai", List.of("2023-06-15T23:59:59.999"))
                .containsEntry("truc", List.of("ghi-nhan"));
        assertThat(FilterLink.filter(FilterLink.parameters(filter))).isEqualTo(filter);
    }

    @Test
    void a_day_alone_is_its_end_in_vietnam_by_what_had_happened() {
        assertThat(AsOfLink.asOf(Map.of("tai", List.of("2023-06-15"))))
                .contains(new AsOf(MOMENT.at(), TimeAxis.OCCURRED));
    }

    @ParameterizedTest
    @CsvSource({"hôm qua,xay-ra", "2023-02-31,xay-ra", "2023-06-15,tuong-lai", ",ghi-nhan"})
    void an_address_that_means_a_moment_and_names_none_says_so(String at, String axis) {
        var parameters = new LinkedHashMap<String, List<String>>();
        parameters.put("tai", List.of(at == null ? "" : at));
        parameters.put("truc", List.of(axis));

        assertThat(AsOfLink.asOf(parameters)).isEmpty();
        assertThat(AsOfLink.isUnreadable(parameters)).isTrue();
        assertThat(AsOfLink.isUnreadable(Map.of("q", List.of("Hà")))).isFalse();
    }

    @Test
    void a_list_of_the_past_filters_by_nothing_that_is_known_of_the_present_alone() {
        DossierFilter filter =
                DossierFilter.ALL.withSteps(Set.of(StepKind.SIGNING)).withAsOf(MOMENT);

        assertThat(filter.steps()).isEmpty();
        assertThat(filter).isEqualTo(DossierFilter.ALL.withAsOf(MOMENT));
    }
}
