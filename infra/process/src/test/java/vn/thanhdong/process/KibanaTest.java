package vn.thanhdong.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** What can be checked of infra/kibana where no Kibana runs. */
@NullUnmarked // a key that is missing in a file fails the test
class KibanaTest {

    private static final Set<String> FIELDS = Set.of("field", "fields", "field_name");
    private static final Set<String> VIEWS = Set.of("ref_id", "data_view_id");

    @Test
    void every_field_of_data_views_and_panels_is_in_the_index() {
        Map<String, Map<String, String>> views = new HashMap<>();
        for (Path file : KibanaFiles.of("data-views")) {
            Map<?, ?> view = (Map<?, ?>) KibanaFiles.json(file).get("data_view");
            Map<String, String> fields = KibanaFiles.fieldsOf(view.get("title").toString());
            assertThat(fields).containsEntry(view.get("timeFieldName").toString(), "date");
            views.put(view.get("id").toString(), fields);
        }
        for (Path file : KibanaFiles.of("dashboards")) {
            Map<?, ?> dashboard = KibanaFiles.json(file);
            for (String part : List.of("pinned_panels", "panels")) {
                for (Object panel : (List<?>) dashboard.get(part)) {
                    List<String> view = KibanaFiles.valuesOf(panel, VIEWS);
                    assertThat(view).hasSize(1);
                    assertThat(views).containsKey(view.getFirst());
                    assertThat(KibanaFiles.valuesOf(panel, FIELDS))
                            .isSubsetOf(views.get(view.getFirst()).keySet());
                }
            }
        }
    }

    @Test
    void panels_fit_into_the_grid_of_48_columns_and_do_not_overlap() {
        for (Path file : KibanaFiles.of("dashboards")) {
            boolean[][] taken = new boolean[200][48];
            for (Object panel : (List<?>) KibanaFiles.json(file).get("panels")) {
                Map<?, ?> grid = (Map<?, ?>) ((Map<?, ?>) panel).get("grid");
                int x = (int) grid.get("x");
                int y = (int) grid.get("y");
                for (int row = y; row < y + (int) grid.get("h"); row++) {
                    for (int column = x; column < x + (int) grid.get("w"); column++) {
                        assertThat(taken[row][column]).as(panel.toString()).isFalse();
                        taken[row][column] = true;
                    }
                }
            }
        }
    }

    @Test
    void provisioning_twice_leaves_the_same_as_once() throws Exception {
        try (KibanaStub kibana = new KibanaStub(200)) {
            assertThat(provision(kibana)).isZero();
            Map<String, String> once = Map.copyOf(kibana.stored);
            assertThat(provision(kibana)).isZero();
            assertThat(kibana.stored).isEqualTo(once);
            assertThat(kibana.requests).hasValue(4);
            assertThat(kibana.stored)
                    .containsOnlyKeys("POST /api/data_views/data_view", "PUT /api/dashboards/dossiers")
                    .containsEntry(
                            "PUT /api/dashboards/dossiers",
                            KibanaFiles.text(KibanaFiles.FOLDER.resolve("dashboards/dossiers.json")));
            assertThat(kibana.stored.get("POST /api/data_views/data_view")).contains("\"override\": true");
        }
    }

    @Test
    void a_refusal_ends_the_provisioning_with_an_error() throws Exception {
        try (KibanaStub kibana = new KibanaStub(400)) {
            assertThat(provision(kibana)).isEqualTo(1);
        }
    }

    private static int provision(KibanaStub kibana) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        "bash", KibanaFiles.FOLDER.resolve("provision.sh").toString())
                .inheritIO();
        builder.environment().put("KIBANA_URL", kibana.url());
        builder.environment().put("no_proxy", "127.0.0.1");
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
