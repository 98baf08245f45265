package vn.thanhdong.history.ui.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thanhdong.history.query.AuditFilter;

class TrailLinkTest {

    @Test
    void an_address_holds_all_of_a_filter() {
        var filter = new AuditFilter(
                "trần phú",
                Set.of("procedures.DossierAccepted", "access.AbsenceEnded"),
                Set.of("procedures"),
                Set.of("CLERK"),
                Set.of("H23.31.09"),
                Set.of("online"),
                "demo-motcua",
                "DOSSIER:d",
                "request",
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30),
                "113.160.12.7",
                "0b7c0e52-5d1e-4a55-9f0e-3f1b6c7d8e9f");

        assertThat(TrailLink.filter(TrailLink.parameters(filter))).isEqualTo(filter);
        assertThat(TrailLink.to(AuditFilter.ALL)).isEqualTo("nhat-ky");
    }

    @Test
    void what_is_no_value_of_ours_is_left_out() {
        assertThat(TrailLink.filter(Map.of(
                        "tu-ngay", List.of("hôm qua"),
                        "doi-tuong", List.of("NOTHING:1"),
                        "viec", List.of(""),
                        "xyz", List.of("1"))))
                .isEqualTo(AuditFilter.ALL);
        assertThat(TrailLink.event(Map.of("su-kien", List.of("-3")))).isZero();
        assertThat(TrailLink.event(Map.of("su-kien", List.of("42")))).isEqualTo(42);
    }
}
