package vn.thanhdong.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.model.Circumstances;
import vn.thanhdong.procedures.model.PastDossier;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.WorkingCalendar;

class DemoTableTest {

    private static final Catalogue CATALOGUE = CatalogueLoader.fromClassPath();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Circumstances AT = new Circumstances(
            new Actor(new PersonId("operator"), Role.OPERATOR, Optional.of(new AgencyCode("H23")), Optional.empty()),
            Instant.parse("2026-11-24T03:00:00Z"),
            OptionalLong.empty(),
            CATALOGUE,
            new NoCodes(),
            new PlainHashes());

    private final DemoTable table = new DemoTable(CATALOGUE);

    @Test
    void the_full_table_has_the_published_counts_and_every_row_is_accepted() {
        var online = new TreeMap<String, Integer>();
        var total = new TreeMap<String, Integer>();
        var codes = new HashSet<String>();
        var communes = new HashSet<String>();
        var refused = new ArrayList<String>();
        long rows = 0;
        long late = 0;
        long uncounted = 0;
        for (Iterator<Map<String, String>> all = table.full(); all.hasNext(); rows++) {
            Map<String, String> row = all.next();
            String procedure = value(row, "procedureCode");
            total.merge(procedure, 1, Integer::sum);
            if ("online".equals(value(row, "channel"))) {
                online.merge(procedure, 1, Integer::sum);
            }
            if (!codes.add(value(row, "dossierCode"))) {
                refused.add("twice: " + row);
            }
            communes.add(value(row, "areaCode"));
            LocalDate submitted = day(value(row, "submittedAt"));
            if (submitted.isBefore(LocalDate.of(2023, 1, 1)) || submitted.isAfter(LocalDate.of(2023, 6, 15))) {
                refused.add("outside the period: " + row);
            }
            if (isLate(row, Instant.MAX)) {
                late++;
            }
            if (PastDossier.tell(row, AT) instanceof PastDossier.Telling.Wrong wrong) {
                refused.add(wrong.rejections() + " " + row);
            } else if (value(row, "outcome").equals("withdrawn") && !row.containsKey("acceptedAt")) {
                uncounted++;
            }
        }

        assertThat(refused).isEmpty();
        assertThat(uncounted)
                .as("withdrawn before acceptance, which no figure counts")
                .isZero();
        assertThat(rows).isEqualTo(270_448).isEqualTo(table.fullSize());
        assertThat(online.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(209_404);
        for (String line :
                Resource.text("essential-services-2023h1.csv").lines().skip(1).toList()) {
            String code = line.substring(0, line.indexOf(','));
            String counts = online.getOrDefault(code, 0) + "," + total.getOrDefault(code, 0);
            assertThat(line).endsWith("," + counts);
        }
        assertThat(communes).hasSize(235);
        assertThat((double) late / rows).isBetween(0.02, 0.04);
    }

    @Test
    void making_the_full_table_takes_seconds() {
        long begin = System.nanoTime();
        long characters = 0;
        for (Iterator<Map<String, String>> all = table.full(); all.hasNext(); ) {
            characters += all.next().size();
        }

        assertThat(characters).isPositive();
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        assertThat(took).isLessThan(Duration.ofSeconds(40));
    }

    @Test
    void the_sample_has_every_state_and_every_procedure_and_every_row_is_accepted() {
        var states = new TreeMap<Integer, Integer>();
        var procedures = new TreeMap<String, Integer>();
        var communes = new TreeSet<String>();
        Set<String> codes = new HashSet<>();
        long late = 0;
        int rows = 0;
        Instant now = TODAY.atStartOfDay(WorkingCalendar.ZONE).toInstant();
        for (Iterator<Map<String, String>> all = table.sample(TODAY, 5_000); all.hasNext(); rows++) {
            Map<String, String> row = all.next();
            PastDossier.Telling telling = PastDossier.tell(row, AT);
            assertThat(telling).as(row.toString()).isInstanceOf(PastDossier.Telling.Told.class);
            DossierProgress progress = progress(((PastDossier.Telling.Told) telling).events());
            assertThat(progress.status().code())
                    .as(row.toString())
                    .isEqualTo(Integer.parseInt(value(row, "currentState")));
            states.merge(progress.status().code(), 1, Integer::sum);
            procedures.merge(value(row, "procedureCode"), 1, Integer::sum);
            communes.add(value(row, "areaCode"));
            assertThat(codes.add(value(row, "dossierCode"))).as(row.toString()).isTrue();
            assertThat(OffsetDateTime.parse(value(row, "submittedAt")).toInstant())
                    .isBefore(now);
            late += isLate(row, now) ? 1 : 0;
        }

        assertThat(rows).isEqualTo(5_000);
        assertThat(states.keySet()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(procedures.keySet()).hasSize(CATALOGUE.procedures().size());
        assertThat(communes).hasSize(235);
        assertThat(late / 5_000.0).isBetween(0.02, 0.04);
    }

    @Test
    void the_same_table_comes_every_time() {
        var once = new ArrayList<Map<String, String>>();
        var again = new ArrayList<Map<String, String>>();
        table.sample(TODAY, 1_000).forEachRemaining(once::add);
        table.sample(TODAY, 1_000).forEachRemaining(again::add);

        assertThat(again).isEqualTo(once);
        assertThat(once.subList(0, table.waiting(TODAY).size())).isEqualTo(table.waiting(TODAY));
        assertThat(table.waiting(TODAY))
                .extracting(row -> value(row, "currentState"))
                .containsOnly("1");
    }

    @Test
    void nobody_comes_to_a_counter_on_a_day_off() {
        var perDay = new HashMap<LocalDate, Integer>();
        table.sample(TODAY, 5_000).forEachRemaining(row -> {
            if (!value(row, "channel").equals("online")) {
                perDay.merge(day(value(row, "submittedAt")), 1, Integer::sum);
            }
        });

        assertThat(perDay.keySet()).allMatch(CATALOGUE.calendar()::isWorkingDay);
    }

    @Test
    void on_days_off_some_file_online_but_less_than_half_as_many_as_on_working_days() {
        var perDay = new HashMap<LocalDate, Integer>();
        table.sample(TODAY, 5_000).forEachRemaining(row -> {
            if (value(row, "channel").equals("online")) {
                perDay.merge(day(value(row, "submittedAt")), 1, Integer::sum);
            }
        });

        assertThat(perDay.keySet()).allMatch(day -> day.isBefore(TODAY) && !day.isBefore(TODAY.minusDays(90)));
        assertThat(mean(perDay, false)).isPositive().isLessThan(mean(perDay, true) / 2);
    }

    private static double mean(Map<LocalDate, Integer> perDay, boolean worked) {
        return TODAY.minusDays(90)
                .datesUntil(TODAY.minusDays(1)) // without last evening, which waits for the people of the demonstration
                .filter(day -> CATALOGUE.calendar().isWorkingDay(day) == worked)
                .mapToInt(day -> perDay.getOrDefault(day, 0))
                .average()
                .orElseThrow();
    }

    private static DossierProgress progress(List<DossierEvent> events) {
        DossierProgress progress = DossierProgress.after(null, events.getFirst());
        for (DossierEvent event : events.subList(1, events.size())) {
            progress = DossierProgress.after(progress, event);
        }
        return progress;
    }

    private static boolean isLate(Map<String, String> row, Instant now) {
        if (!row.containsKey("dueAt")) {
            return false;
        }
        Instant end = row.containsKey("finishedAt")
                ? OffsetDateTime.parse(value(row, "finishedAt")).toInstant()
                : now;
        return end.isAfter(OffsetDateTime.parse(value(row, "dueAt")).toInstant());
    }

    private static String value(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static LocalDate day(String time) {
        return OffsetDateTime.parse(time).toLocalDate();
    }
}
