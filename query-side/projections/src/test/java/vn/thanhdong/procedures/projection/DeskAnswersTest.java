package vn.thanhdong.procedures.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierHandedOver;
import vn.thanhdong.procedures.event.ResultNumbered;
import vn.thanhdong.procedures.event.ResultReturned;
import vn.thanhdong.procedures.query.CountDossiers;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FindRegister;
import vn.thanhdong.procedures.query.FindResultsOfSamePerson;
import vn.thanhdong.procedures.query.RegisterEntry;
import vn.thanhdong.procedures.query.RegisterPage;
import vn.thanhdong.procedures.query.ReportCell;
import vn.thanhdong.procedures.query.ReportColumn;
import vn.thanhdong.territory.AgencyCode;

class DeskAnswersTest extends OnEngine {

    private static final LocalDate FROM = LocalDate.of(2023, 3, 6);
    private static final LocalDate TO = LocalDate.of(2023, 4, 2);

    private List<GeneratedDossier> dossiers;
    private AgencyCode desk;
    private Actor clerk;

    @BeforeEach
    void generate() throws IOException {
        dossiers = new DossierGenerator(8, DossiersOnEngine.CATALOGUE, LocalDate.of(2023, 3, 1), 50).make(2_000);
        engine.holds(dossiers.stream().map(GeneratedDossier::document).toList());
        desk = dossiers.getFirst().desk;
        clerk = DossiersOnEngine.actor(Role.CLERK, desk.value());
    }

    @Test
    void the_register_of_a_desk_holds_what_it_accepted_in_these_days_in_that_order() {
        List<RegisterEntry> lines = register(of(ReportColumn.TAKEN_IN), clerk);

        assertThat(lines)
                .extracting(line -> line.dossier().id())
                .containsExactlyInAnyOrderElementsOf(byHand(one -> one.accepted != null && within(one.accepted)));
        assertThat(lines).extracting(line -> line.dossier().acceptedAt()).isSorted();
        assertThat(lines)
                .hasSize((int) count(of(ReportColumn.TAKEN_IN)))
                .allMatch(line -> !line.phone().isEmpty());
    }

    @Test
    void the_lists_of_a_handover_hold_what_went_out_and_what_came_back() {
        assertThat(ids(of(ReportColumn.HANDED_OVER))).isEqualTo(byHand(one -> happened(one, DossierHandedOver.class)));
        assertThat(ids(of(ReportColumn.CAME_BACK)))
                .isEqualTo(byHand(one -> happened(one, ResultNumbered.class)
                        && one.events.stream().anyMatch(DossierHandedOver.class::isInstance)));
        assertThat(ids(of(ReportColumn.HANDED_OUT))).isEqualTo(byHand(one -> happened(one, ResultReturned.class)));
    }

    @Test
    void nobody_reads_the_register_of_a_desk_that_is_not_theirs() {
        AgencyCode other = dossiers.stream()
                .map(one -> one.desk)
                .filter(one ->
                        !DossiersOnEngine.CATALOGUE.territory().scope(one, TO).contains(desk))
                .findFirst()
                .orElseThrow();
        Actor stranger = DossiersOnEngine.actor(Role.CLERK, other.value());

        // what their own agency works on they may see, wherever it was taken in
        Set<AgencyCode> theirs = DossiersOnEngine.CATALOGUE.territory().scope(other, LocalDate.of(2023, 5, 10));
        Set<DossierId> worked = byHand(one -> theirs.contains(one.handler) || theirs.contains(one.waitsAt));
        assertThat(register(of(ReportColumn.TAKEN_IN), stranger))
                .extracting(line -> line.dossier().id())
                .isSubsetOf(worked);
        assertThat(register(of(ReportColumn.TAKEN_IN), null)).isEmpty();
    }

    @Test
    void who_sees_no_personal_data_reads_neither_address_nor_phone() {
        assertThat(register(of(ReportColumn.TAKEN_IN), DossiersOnEngine.actor(Role.OPERATOR, "H23")))
                .isNotEmpty()
                .allMatch(line -> line.phone().isEmpty() && line.address().isEmpty());
    }

    @Test
    void who_comes_for_one_result_is_told_of_the_others_at_this_desk() {
        int persons = 0;
        for (GeneratedDossier came : dossiers) {
            if (came.status != 9 || !came.desk.equals(desk)) {
                continue;
            }
            Set<DossierId> others = byHand(one -> one.status == 9 && one.owner.equals(came.owner) && one != came);
            assertThat(others(came, clerk)).containsExactlyInAnyOrderElementsOf(others);
            persons += others.isEmpty() ? 0 : 1;
        }
        assertThat(persons).isPositive();
    }

    @Test
    void results_are_offered_only_to_a_clerk_of_the_desk_where_they_wait() {
        GeneratedDossier came = dossiers.stream()
                .filter(one -> one.status == 9
                        && one.desk.equals(desk)
                        && !others(one, clerk).isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(others(came, DossiersOnEngine.actor(Role.OFFICER, came.handler.value())))
                .isEmpty();
        assertThat(others(came, DossiersOnEngine.AUDITOR)).isEmpty();
        assertThat(others(came, DossiersOnEngine.citizen(came.owner.value()))).isEmpty();
        assertThat(others(came, null)).isEmpty();
    }

    private DossierFilter of(ReportColumn column) {
        return new ReportCell(FROM, TO, column).ofUnit(desk.value()).dossiers();
    }

    private static List<RegisterEntry> register(DossierFilter filter, @org.jspecify.annotations.Nullable Actor asker) {
        List<RegisterEntry> lines = new ArrayList<>();
        String after = "";
        do {
            RegisterPage page = engine.desks.register(new FindRegister(filter, 7, after), asker);
            lines.addAll(page.entries());
            after = page.next();
        } while (!after.isEmpty());
        return lines;
    }

    private Set<DossierId> ids(DossierFilter filter) {
        return register(filter, clerk).stream().map(line -> line.dossier().id()).collect(Collectors.toSet());
    }

    private long count(DossierFilter filter) {
        return engine.lists.count(new CountDossiers(filter), clerk);
    }

    private List<DossierId> others(GeneratedDossier came, @org.jspecify.annotations.Nullable Actor asker) {
        return engine.desks.answer(new FindResultsOfSamePerson(came.id), asker).dossiers().stream()
                .map(DossierSummary::id)
                .toList();
    }

    private Set<DossierId> byHand(Predicate<GeneratedDossier> condition) {
        return dossiers.stream()
                .filter(one -> one.desk.equals(desk) && condition.test(one))
                .map(one -> one.id)
                .collect(Collectors.toSet());
    }

    private static boolean happened(GeneratedDossier dossier, Class<? extends DossierEvent> type) {
        return dossier.events.stream().anyMatch(event -> type.isInstance(event) && within(event.occurredAt()));
    }

    private static boolean within(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, GeneratedDossier.VIETNAM);
        return !day.isBefore(FROM) && !day.isAfter(TO);
    }
}
