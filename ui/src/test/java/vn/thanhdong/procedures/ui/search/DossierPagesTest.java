package vn.thanhdong.procedures.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.DossierPage;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FindDossiers;
import vn.thanhdong.procedures.ui.dossier.SomeDossier;

class DossierPagesTest {

    private final List<FindDossiers> asked = new ArrayList<>();

    @Test
    void rows_are_read_only_as_far_as_somebody_scrolls() {
        var pages = new DossierPages(question -> page(question, 1_000), DossierFilter.ALL, DossierOrder.DUE, true);

        assertThat(pages.rows(0, 50)).hasSize(50);
        assertThat(asked).hasSize(1);
        assertThat(pages.rows(150, 50).map(DossierSummary::code))
                .startsWith("H23-150")
                .endsWith("H23-199");
        assertThat(asked).hasSize(2);
        assertThat(pages.rows(0, 100)).hasSize(100);
        assertThat(asked).hasSize(2);
    }

    @Test
    void a_list_ends_where_it_ends() {
        var pages = new DossierPages(question -> page(question, 130), DossierFilter.ALL, DossierOrder.DUE, false);

        assertThat(pages.rows(100, 100)).hasSize(30);
        assertThat(pages.rows(200, 100)).isEmpty();
    }

    @Test
    void a_file_gets_every_row_once() {
        var rows = new ArrayList<String>();
        DossierPages.all(question -> page(question, 2_500), DossierFilter.ALL, DossierOrder.NEWEST)
                .forEachRemaining(dossier -> rows.add(dossier.code()));

        assertThat(rows).hasSize(2_500).doesNotHaveDuplicates();
        assertThat(asked).hasSize(3);
    }

    private DossierPage page(FindDossiers question, int total) {
        asked.add(question);
        int from = question.after().isEmpty() ? 0 : Integer.parseInt(question.after());
        int to = Math.min(total, from + question.size());
        List<DossierSummary> dossiers = IntStream.range(from, to)
                .mapToObj(i -> SomeDossier.summary("H23-" + i, "Tên"))
                .toList();
        return new DossierPage(dossiers, total, to < total ? String.valueOf(to) : "", Map.of(), Instant.EPOCH, false);
    }
}
