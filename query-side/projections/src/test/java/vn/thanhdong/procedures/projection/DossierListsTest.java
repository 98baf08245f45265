package vn.thanhdong.procedures.projection;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.DossierPage;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FacetCount;
import vn.thanhdong.procedures.query.FindDossiers;
import vn.thanhdong.query.AnswersUnavailable;

class DossierListsTest extends OnEngine {

    private List<GeneratedDossier> dossiers;

    @BeforeEach
    void generate() throws IOException {
        dossiers = new DossierGenerator(61, DossiersOnEngine.CATALOGUE, LocalDate.of(2023, 3, 1), 70).make(3_000);
        engine.holds(dossiers.stream().map(GeneratedDossier::document).toList());
    }

    @Test
    void filters_find_what_is_found_by_hand() {
        GeneratedDossier sample = dossiers.get(17);
        same(DossierFilter.ALL.withStatuses(Set.of(NationalStatus.STOPPED)), one -> one.status == 8);
        same(
                DossierFilter.ALL.withChannels(Set.of(Channel.ONLINE, Channel.POST)),
                one -> one.channel == Channel.ONLINE || one.channel == Channel.POST);
        same(
                DossierFilter.ALL.withProcedures(Set.of(sample.procedure.code())),
                one -> one.procedure.code().equals(sample.procedure.code()));
        same(
                DossierFilter.ALL.submittedBetween(LocalDate.of(2023, 3, 10), LocalDate.of(2023, 3, 12)),
                one -> one.submittedOn().isAfter(LocalDate.of(2023, 3, 9))
                        && one.submittedOn().isBefore(LocalDate.of(2023, 3, 13)));
        same(
                DossierFilter.ALL.withEssential(true).withChannels(Set.of(Channel.KIOSK)),
                one -> one.procedure.essential() && one.channel == Channel.KIOSK);
        var areas = DossiersOnEngine.CATALOGUE.territory().descendants(sample.area);
        same(DossierFilter.ALL.withAreas(Set.of(sample.area)), one -> areas.contains(one.area));
        var agencies = DossiersOnEngine.CATALOGUE.territory().scope(sample.handler, LocalDate.of(2023, 5, 10));
        same(DossierFilter.ALL.withAgencies(Set.of(sample.handler)), one -> agencies.contains(one.handler));
    }

    @ParameterizedTest
    @EnumSource(Punctuality.class)
    void punctuality_is_judged_now(Punctuality punctuality) {
        same(
                DossierFilter.ALL.withPunctualities(Set.of(punctuality)),
                one -> one.punctuality(DossiersOnEngine.NOW) == punctuality);
    }

    @Test
    void facets_count_every_value_of_what_was_found() {
        DossierPage page = page(DossierFilter.ALL, DossierOrder.NEWEST, 1, "", true);
        facet(page, "status", one -> NationalStatus.of(one.status).name());
        facet(page, "procedure", one -> one.procedure.code().value());
        facet(page, "agency", one -> one.handler.value());
        facet(page, "area", one -> one.area.value());
        facet(page, "channel", one -> one.channel.code());
        facet(page, "punctuality", one -> one.punctuality(DossiersOnEngine.NOW).name());
    }

    @ParameterizedTest
    @EnumSource(DossierOrder.class)
    void paging_through_all_yields_each_once(DossierOrder order) {
        List<DossierId> seen = new ArrayList<>();
        DossierFilter words = order == DossierOrder.RELEVANCE ? DossierFilter.ALL.withText("hồ sơ") : DossierFilter.ALL;
        String after = "";
        do {
            DossierPage page = page(words, order, 450, after, false);
            assertThat(page.total()).isEqualTo(3_000);
            page.dossiers().forEach(one -> seen.add(one.id()));
            after = page.next();
        } while (!after.isEmpty());
        assertThat(seen).hasSize(3_000);
        assertThat(new HashSet<>(seen)).hasSize(3_000);
    }

    @Test
    void lists_are_in_order() {
        assertThat(page(DossierFilter.ALL, DossierOrder.OLDEST, 1_000, "", false)
                        .dossiers())
                .extracting(DossierSummary::submittedAt)
                .isSorted();
        var due = page(DossierFilter.ALL, DossierOrder.DUE, 300, "", false).dossiers();
        assertThat(due).allMatch(one -> one.endedAt() == null);
        assertThat(page(DossierFilter.ALL, DossierOrder.NAME, 1_000, "", false).dossiers().stream()
                        .map(DossierSummary::applicantName)
                        .distinct())
                .startsWith("Nguyễn Văn An", "Đỗ Hoàng Ánh");
        assertThat(page(DossierFilter.ALL, DossierOrder.NEWEST, 1_000, "", false)
                        .dossiers())
                .extracting(DossierSummary::submittedAt)
                .isSortedAccordingTo(Comparator.<Instant>reverseOrder());
    }

    @Test
    void a_broken_cursor_is_refused_in_words() {
        assertThatThrownBy(() -> page(DossierFilter.ALL, DossierOrder.NEWEST, 10, "abc!", false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("first page");
    }

    @Test
    void while_the_engine_is_away_people_are_told_so() throws IOException {
        try (var away = new DossiersOnEngine(URI.create("http://localhost:1"))) {
            var question = new FindDossiers(DossierFilter.ALL, DossierOrder.NEWEST, 10, "", false);
            assertThatThrownBy(() -> away.lists.find(question, DossiersOnEngine.AUDITOR))
                    .isInstanceOfSatisfying(
                            AnswersUnavailable.class,
                            told -> assertThat(told.phrase().vi()).contains("thử lại"));
        }
    }

    private void same(DossierFilter filter, Predicate<GeneratedDossier> byHand) {
        Set<DossierId> expected =
                dossiers.stream().filter(byHand).map(one -> one.id).collect(Collectors.toSet());
        Set<DossierId> found = new HashSet<>();
        String after = "";
        do {
            DossierPage page = page(filter, DossierOrder.NEWEST, 1_000, after, false);
            page.dossiers().forEach(one -> found.add(one.id()));
            after = page.next();
        } while (!after.isEmpty());
        assertThat(expected).isNotEmpty();
        assertThat(found).isEqualTo(expected);
    }

    private void facet(DossierPage page, String name, Function<GeneratedDossier, String> value) {
        List<FacetCount> counts = page.facets().getOrDefault(name, List.of());
        assertThat(counts.stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count)))
                .isEqualTo(dossiers.stream().collect(groupingBy(value, counting())));
        assertThat(counts).extracting(FacetCount::count).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static DossierPage page(DossierFilter filter, DossierOrder order, int size, String after, boolean facets) {
        return engine.lists.find(new FindDossiers(filter, order, size, after, facets), DossiersOnEngine.AUDITOR);
    }
}
