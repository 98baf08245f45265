package vn.thanhdong.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Grant;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Settlement;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.territory.WorkingCalendar;

class DemoLifeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final List<Role> AT_WORK = List.of(
            Role.CLERK, Role.HEAD_OF_DIVISION, Role.OFFICER, Role.LEADER, Role.REGISTRY_CLERK, Role.PROVINCE_LEADER);

    private final CommandSide commandSide = new CommandSide();
    private final List<Map<String, String>> waiting = new DemoTable(CommandSide.CATALOGUE).waiting(TODAY);

    @AfterEach
    void stop() {
        commandSide.stop();
    }

    @Test
    void at_least_a_dozen_dossiers_wait_for_everybody_who_handles_them_and_no_command_is_refused() {
        commandSide.record(waiting);

        DemoLife.Lived lived = live();

        assertThat(lived.refusals()).isEmpty();
        assertThat(lived.commands()).isBetween(500, 1_800);
        Collection<DossierProgress> dossiers = commandSide.dossiers().values();
        for (Account account : CommandSide.CATALOGUE.accounts()) {
            for (Grant grant : account.grants()) {
                if (AT_WORK.contains(grant.role())) {
                    long theirs = dossiers.stream()
                            .filter(one -> waitsFor(one, account, grant))
                            .count();
                    assertThat(theirs).as(account.username()).isGreaterThanOrEqualTo(12);
                }
                if (grant.role() == Role.LEADER) {
                    assertThat(dossiers.stream()
                                    .filter(one -> waitsFor(one, account, grant))
                                    .filter(one -> waitsAt(one, StepKind.SIGNING)))
                            .hasSizeGreaterThanOrEqualTo(25);
                }
            }
        }
    }

    @Test
    void every_dossier_that_the_people_moved_can_be_brought_to_its_end_by_people_who_can_sign_in() {
        commandSide.record(waiting);
        live();
        var toTheEnd = new ToTheEnd(commandSide);

        for (String dossier : commandSide.dossiers().keySet()) {
            DossierProgress last = toTheEnd.play(dossier);
            assertThat(last.ended()).as(dossier).isTrue();
            assertThat(last.station()).as(dossier).isNull();
        }
    }

    @Test
    void whoever_handles_no_dossiers_has_all_of_the_provinces_to_look_after() {
        List<String> others = CommandSide.CATALOGUE.accounts().stream()
                .filter(account -> account.grants().stream()
                        .noneMatch(grant -> AT_WORK.contains(grant.role()) || grant.role() == Role.CITIZEN))
                .map(Account::username)
                .toList();

        assertThat(others).containsExactlyInAnyOrder("kiemtoan", "thanhtra", "vanhanh", "quantri");
        assertThat(CommandSide.CATALOGUE.accounts())
                .filteredOn(account -> others.contains(account.username()))
                .flatExtracting(Account::grants)
                .allSatisfy(grant ->
                        assertThat(grant.agency().orElseThrow().value()).isEqualTo("H23"));
    }

    @Test
    void the_day_shows_all_ten_states_and_few_dossiers_past_their_date_whatever_day_it_is() {
        for (LocalDate day : List.of(TODAY, LocalDate.of(2026, 2, 23), LocalDate.of(2026, 5, 4))) {
            var states = EnumSet.noneOf(NationalStatus.class);
            int rows = 0;
            int late = 0;
            Instant morning = day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
            for (var all = new DemoTable(CommandSide.CATALOGUE).sample(day, 5_000); all.hasNext(); rows++) {
                DossierProgress dossier = CommandSide.progress(all.next());
                states.add(dossier.status());
                late += switch (Settlement.of(dossier).at(morning)) {
                    case LATE, IN_PROGRESS_LATE -> 1;
                    default -> 0;
                };
            }
            assertThat(states).as("%s", day).isEqualTo(EnumSet.allOf(NationalStatus.class));
            assertThat((double) late / rows).as("late on %s", day).isBetween(0.02, 0.04);
        }
    }

    @Test
    void each_citizen_has_a_dozen_dossiers_of_their_own_in_several_states() {
        commandSide.record(waiting);

        live();

        for (String username : List.of("congdan", "congdan2")) {
            List<NationalStatus> states = commandSide.filedBy("demo-" + username).stream()
                    .map(DossierProgress::status)
                    .toList();
            assertThat(states).hasSizeGreaterThanOrEqualTo(12);
            assertThat(states.stream().distinct().count()).isGreaterThanOrEqualTo(7);
        }
    }

    @Test
    void living_again_records_nothing_twice() {
        commandSide.record(waiting);
        live();
        long events = commandSide.events();

        DemoLife.Lived again = live();

        assertThat(again.refusals()).isEmpty();
        assertThat(commandSide.events()).isEqualTo(events);
    }

    private DemoLife.Lived live() {
        return new DemoLife(
                        CommandSide.CATALOGUE,
                        TODAY,
                        commandSide,
                        (owner, document) -> new Attachment(document, "0".repeat(64), "application/pdf", 1_000))
                .live(waiting, done -> {});
    }

    /** The demonstration begins with somebody away: their deputy has what waits for them. */
    private static boolean standsInFor(Account account, PersonId person) {
        return account.username().equals(SampleAbsence.DEPUTY)
                && CommandSide.CATALOGUE.accounts().stream()
                        .anyMatch(one -> one.username().equals(SampleAbsence.ABSENT)
                                && one.person().equals(person));
    }

    private static boolean waitsFor(DossierProgress dossier, Account account, Grant grant) {
        Station station = dossier.station();
        boolean waits = switch (dossier.status()) {
            case SUBMITTED, ACCEPTED, IN_PROGRESS, COMPLETED -> true;
            default -> false;
        };
        return waits
                && station != null
                && station.role() == grant.role()
                && grant.agency().filter(station.agency()::equals).isPresent()
                && station.person()
                        .map(person -> person.equals(account.person()) || standsInFor(account, person))
                        .orElse(true);
    }

    private static boolean waitsAt(DossierProgress dossier, StepKind kind) {
        Station station = dossier.station();
        return station != null && station.kind() == kind;
    }
}
