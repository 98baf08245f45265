package vn.thanhdong.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AgencyLevel;
import vn.thanhdong.territory.Area;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.territory.AreaLevel;
import vn.thanhdong.territory.Territory;
import vn.thanhdong.territory.WorkingCalendar;

/** The packs say what was published: services, days off, units, and who became whom. */
class PublishedDataTest {

    private static final LocalDate MERGER = LocalDate.of(2025, 3, 1);

    private final Catalogue catalogue = CatalogueLoader.fromClassPath();

    @Test
    void the_essential_services_are_those_that_were_published_in_name_sector_and_level() {
        List<String> published = new ArrayList<>();
        for (JsonNode service : published("essential-services", "services")) {
            published.add(text(service, "code"));
            Procedure procedure = catalogue
                    .procedure(new ProcedureCode(text(service, "code")))
                    .orElseThrow();
            assertThat(procedure.name().vi()).isEqualTo(text(service, "name"));
            assertThat(procedure.sectorAgency().value()).isEqualTo(text(service, "sectorAgency"));
            assertThat(procedure.handlingLevel().name().toLowerCase(Locale.ROOT))
                    .isEqualTo(text(service, "handlingLevel"));
        }
        assertThat(catalogue.essentialServices())
                .extracting(service -> service.code().value())
                .containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void the_calendar_has_every_published_day_off_and_make_up_day_and_no_other() {
        WorkingCalendar calendar = catalogue.calendar();
        List<LocalDate> off = new ArrayList<>();
        for (JsonNode day : published("working-calendar", "days")) {
            LocalDate date = LocalDate.parse(text(day, "date"));
            boolean worked = text(day, "kind").equals("working");
            assertThat(calendar.isWorkingDay(date)).as("%s", date).isEqualTo(worked);
            if (!worked) {
                off.add(date);
            }
        }
        LocalDate last = LocalDate.of(2028, 1, 1);
        assertThat(LocalDate.of(2023, 1, 1)
                        .datesUntil(last)
                        .filter(day -> day.getDayOfWeek().getValue() <= 5 && !calendar.isWorkingDay(day)))
                .containsExactlyElementsOf(off.stream()
                        .filter(day -> day.getDayOfWeek().getValue() <= 5)
                        .toList());
        assertThat(LocalDate.of(2023, 1, 1)
                        .datesUntil(last)
                        .filter(day -> day.getDayOfWeek().getValue() > 5 && calendar.isWorkingDay(day)))
                .hasSize(4);
    }

    @Test
    void the_province_has_its_units_with_their_communes_and_its_agencies() {
        Territory territory = catalogue.territory();
        int communes = 0;
        for (JsonNode unit : published("territory", "units")) {
            var code = new AreaCode(text(unit, "code"));
            assertThat(territory.area(code).map(Area::name)).contains(text(unit, "name"));
            assertThat(territory.children(code)).hasSize(unit.at("/communes").intValue());
            communes += unit.at("/communes").intValue();
        }
        assertThat(communes).isEqualTo(235);
        assertThat(territory.areas().stream().filter(area -> area.level() == AreaLevel.DISTRICT))
                .hasSize(12);
        for (JsonNode agency : published("territory", "agencies")) {
            assertThat(territory.agency(new AgencyCode(text(agency, "code"))).map(Agency::name))
                    .contains(text(agency, "name"));
        }
        assertThat(territory.agencies().stream()
                        .filter(agency ->
                                agency.level() == AgencyLevel.DISTRICT || agency.level() == AgencyLevel.COMMUNE))
                .hasSize(12 + 235);
    }

    @Test
    void departments_become_those_that_the_law_names() {
        Territory before = catalogue.territory();
        Territory after = catalogue.reforms().getFirst().applyTo(before);
        for (JsonNode merged : published("territory", "merged")) {
            AgencyCode former = before.agencies().stream()
                    .filter(agency -> agency.name().equals(text(merged, "agency")))
                    .findFirst()
                    .orElseThrow()
                    .code();
            assertThat(after.successor(former, MERGER.minusDays(1))).contains(former);
            assertThat(after.successor(former, MERGER)
                            .flatMap(code -> after.agency(code, MERGER))
                            .map(Agency::name))
                    .as(text(merged, "agency"))
                    .contains(text(merged, "into"));
        }
    }

    private static JsonNode published(String file, String list) {
        try (InputStream in = PublishedDataTest.class.getResourceAsStream("/published/" + file + ".yaml")) {
            return new YAMLMapper().readTree(Objects.requireNonNull(in)).at("/" + list);
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }

    private static String text(JsonNode node, String field) {
        return node.at("/" + field).asString();
    }
}
