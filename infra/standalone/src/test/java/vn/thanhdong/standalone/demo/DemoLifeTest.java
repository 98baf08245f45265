package vn.thanhdong.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Grant;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;

class DemoLifeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final List<Role> AT_WORK =
            List.of(Role.CLERK, Role.HEAD_OF_DIVISION, Role.OFFICER, Role.LEADER, Role.REGISTRY_CLERK);

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
        assertThat(lived.commands()).isBetween(500, 1_500);
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
                        document -> new Attachment(document, "0".repeat(64), "application/pdf", 1_000))
                .live(waiting, done -> {});
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
                && station.person().map(account.person()::equals).orElse(true);
    }

    private static boolean waitsAt(DossierProgress dossier, StepKind kind) {
        Station station = dossier.station();
        return station != null && station.kind() == kind;
    }
}
