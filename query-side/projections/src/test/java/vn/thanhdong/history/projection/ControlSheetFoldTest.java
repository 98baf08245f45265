package vn.thanhdong.history.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierHandedOver;
import vn.thanhdong.procedures.event.DossierOpened;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.event.ResultProposed;
import vn.thanhdong.procedures.event.SupplementReceived;
import vn.thanhdong.procedures.event.SupplementRequested;
import vn.thanhdong.procedures.query.ControlSheet;
import vn.thanhdong.procedures.query.ControlSheet.Party;
import vn.thanhdong.procedures.query.ControlSheet.Step;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.territory.WorkingCalendar;

class ControlSheetFoldTest {

    private static final AgencyCode WARD = new AgencyCode("H23.31.09");
    private static final AgencyCode JUSTICE = new AgencyCode("H23.13");
    private static final PersonId OWNER = new PersonId("owner");
    private static final Party CITIZEN = new Party(Role.CITIZEN, null, OWNER);
    private static final Party CLERK = new Party(Role.CLERK, WARD, new PersonId("clerk"));
    private static final Party OFFICER = new Party(Role.OFFICER, JUSTICE, new PersonId("officer"));
    private static final Party UNTOLD = new Party(null, null, null);

    private final DossierId id = DossierId.fresh();
    private final ControlSheetFold sheet = new ControlSheetFold();

    @Test
    void each_step_says_from_whom_to_whom_and_whether_it_was_early_in_time_or_late() {
        examined(CITIZEN, CLERK);
        sheet.happened(new DossierOpened(id, at("2026-03-03T08:00")), OFFICER);
        sheet.happened(
                new ResultProposed(
                        id,
                        at("2026-03-05T09:00"),
                        Outcome.APPROVED,
                        Personal.known(OWNER, "x"),
                        station(StepKind.SIGNING, Role.LEADER, "2026-03-06T17:00")),
                OFFICER);

        ControlSheet done = sheet.done(at("2026-03-05T10:00"));

        assertThat(done.steps())
                .extracting(Step::kind)
                .containsExactly(StepKind.INTAKE, StepKind.HANDOVER, StepKind.EXAMINATION, StepKind.SIGNING);
        assertThat(done.steps())
                .extracting(Step::punctuality)
                .containsExactly(Punctuality.ON_TIME, Punctuality.EARLY, Punctuality.LATE, Punctuality.IN_PROGRESS);
        assertThat(done.steps().getFirst().from()).isEqualTo(new Party(Role.CITIZEN, null, null));
        assertThat(done.steps().getFirst().to()).as("who did it is who had it").isEqualTo(CLERK);
        Step examination = done.steps().get(2);
        assertThat(examination.from()).isEqualTo(CLERK);
        assertThat(examination.to()).isEqualTo(OFFICER);
        assertThat(examination.receivedAt()).isEqualTo(at("2026-03-02T10:00"));
        assertThat(examination.openedAt()).isEqualTo(at("2026-03-03T08:00"));
        assertThat(examination.returnedAt()).isEqualTo(at("2026-03-05T09:00"));
        assertThat(done.steps().getLast().from()).isEqualTo(OFFICER);
        assertThat(done.steps().getLast().returnedAt()).isNull();
    }

    @Test
    void a_wait_for_the_applicant_is_told_in_its_step_and_moves_the_end_of_its_hours() {
        examined(CITIZEN, CLERK);
        sheet.happened(new SupplementRequested(id, at("2026-03-03T09:00"), Personal.known(OWNER, "x")), OFFICER);
        assertThat(sheet.done(at("2026-03-20T09:00")).steps().getLast().punctuality())
                .as("while the applicant is waited for")
                .isEqualTo(Punctuality.IN_PROGRESS);
        sheet.happened(
                new SupplementReceived(
                        id,
                        at("2026-03-10T09:00"),
                        List.of(),
                        at("2026-03-16T17:00"),
                        false,
                        "v1",
                        Optional.of(at("2026-03-11T17:00"))),
                CITIZEN);

        Step step = sheet.done(at("2026-03-12T09:00")).steps().getLast();

        assertThat(step.dueAt()).isEqualTo(at("2026-03-11T17:00"));
        assertThat(step.punctuality()).isEqualTo(Punctuality.IN_PROGRESS_LATE);
        assertThat(step.remarks())
                .extracting(remark -> remark.act().vi())
                .containsExactly("Yêu cầu bổ sung", "Nhận bổ sung");
    }

    @Test
    void who_imports_is_not_who_had_it() {
        examined(UNTOLD, UNTOLD);

        assertThat(sheet.done(at("2026-03-02T11:00")).steps())
                .allSatisfy(step -> assertThat(step.to().person()).isNull())
                .extracting(Step::from)
                .containsExactly(
                        new Party(Role.CITIZEN, null, null),
                        new Party(Role.CLERK, WARD, null),
                        new Party(Role.CLERK, WARD, null));
    }

    private void examined(Party submitter, Party clerk) {
        sheet.happened(
                new DossierSubmitted(
                        id,
                        at("2026-03-02T08:00"),
                        new ProcedureCode("SN-04"),
                        1,
                        Channel.ONLINE,
                        WARD,
                        JUSTICE,
                        new AreaCode("30"),
                        ApplicantKind.CITIZEN,
                        new Personal.Erased<>(OWNER),
                        new Personal.Erased<>(OWNER),
                        List.of(),
                        "",
                        "",
                        List.of(),
                        new Station(0, StepKind.INTAKE, Role.CLERK, WARD, Optional.empty(), at("2026-03-02T17:00"))),
                submitter);
        sheet.happened(
                new DossierAccepted(
                        id,
                        at("2026-03-02T09:00"),
                        new DossierCode("H23.31.09-260302-0001"),
                        at("2026-03-09T17:00"),
                        false,
                        "v1",
                        0,
                        new Station(1, StepKind.HANDOVER, Role.CLERK, WARD, Optional.empty(), at("2026-03-03T17:00"))),
                clerk);
        sheet.happened(
                new DossierHandedOver(
                        id,
                        at("2026-03-02T10:00"),
                        JUSTICE,
                        "",
                        station(StepKind.EXAMINATION, Role.OFFICER, "2026-03-04T17:00")),
                clerk);
    }

    private static Station station(StepKind kind, Role role, String due) {
        return new Station(2, kind, role, JUSTICE, Optional.empty(), at(due));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
