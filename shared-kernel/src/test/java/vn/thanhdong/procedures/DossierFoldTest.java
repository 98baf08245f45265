package vn.thanhdong.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierHandedOver;
import vn.thanhdong.procedures.event.DossierOpened;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.event.DueDateExtended;
import vn.thanhdong.procedures.event.ForwardingTakenBack;
import vn.thanhdong.procedures.event.PaymentReceived;
import vn.thanhdong.procedures.event.PaymentRequested;
import vn.thanhdong.procedures.event.ResultNumbered;
import vn.thanhdong.procedures.event.SupplementReceived;
import vn.thanhdong.procedures.event.SupplementRequested;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.territory.Pause;

class DossierFoldTest {

    private static final DossierId ID = new DossierId("018f0000-0000-7000-8000-000000000001");
    private static final AgencyCode WARD = new AgencyCode("H23.31.09");
    private static final PersonId OWNER = new PersonId("owner");
    private static final Instant DUE = hour(100);

    @Test
    void nothing_comes_before_the_submission() {
        assertThatThrownBy(() -> fold(accepted(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DossierAccepted");
    }

    @Test
    void a_wait_before_acceptance_is_not_the_agencys() {
        DossierProgress progress = fold(submitted(), new PaymentRequested(ID, hour(1), 500), accepted(3));
        assertThat(progress.pausedSince()).isNull();
        progress = DossierProgress.after(progress, paid(4, 500));
        assertThat(progress.pauses()).isEmpty();
        assertThat(progress.status()).isEqualTo(NationalStatus.ACCEPTED);
    }

    @Test
    void what_waited_at_the_desk_is_accepted_again_and_what_was_worked_on_is_in_progress_again() {
        DossierProgress atDesk = fold(submitted(), accepted(1), asked(2), supplied(5));
        assertThat(atDesk.status()).isEqualTo(NationalStatus.ACCEPTED);
        DossierProgress atWork = fold(submitted(), accepted(1), over(2), asked(3), supplied(5));
        assertThat(atWork.status()).isEqualTo(NationalStatus.IN_PROGRESS);
        assertThat(atWork.pauses()).containsExactly(new Pause(hour(3), hour(5)));
    }

    @Test
    void what_comes_back_to_the_desk_is_accepted_as_before() {
        DossierProgress progress = fold(
                submitted(), accepted(1), over(2), new ForwardingTakenBack(ID, hour(3), station(StepKind.HANDOVER)));
        assertThat(progress.status()).isEqualTo(NationalStatus.ACCEPTED);
        assertThat(progress.previous()).isNull();
    }

    @Test
    void what_is_to_be_paid_is_what_was_paid_and_what_was_asked_for_then() {
        DossierProgress progress =
                fold(submitted(), accepted(1), paid(2, 300), over(3), new PaymentRequested(ID, hour(4), 500));
        assertThat(progress.feeVnd()).isEqualTo(800);
        progress = DossierProgress.after(progress, paid(5, 500));
        assertThat(progress.paidVnd()).isEqualTo(progress.feeVnd());
    }

    @Test
    void a_wait_that_was_never_answered_ends_with_the_processing() {
        DossierProgress progress = fold(
                submitted(),
                accepted(1),
                over(2),
                asked(3),
                new ResultNumbered(ID, hour(9), "", false, Optional.empty()));
        assertThat(progress.pausedSince()).isNull();
        assertThat(progress.pauses()).containsExactly(new Pause(hour(3), hour(9)));
    }

    @Test
    void opening_lasts_until_it_is_forwarded_again() {
        DossierProgress progress = fold(submitted(), new DossierOpened(ID, hour(1)));
        assertThat(progress.opened()).isTrue();
        assertThat(DossierProgress.after(progress, accepted(2)).opened()).isFalse();
    }

    @Test
    void the_hours_of_the_step_end_when_the_event_says_so_and_nobody_else_has_it_for_that() {
        DossierProgress waited = fold(submitted(), accepted(1), over(2), asked(3), supplied(5, hour(40)));
        assertThat(waited.station()).isEqualTo(station(StepKind.EXAMINATION).dueBy(hour(40)));
        DossierProgress paid = fold(submitted(), accepted(1), over(2), new PaymentRequested(ID, hour(3), 500));
        paid = DossierProgress.after(paid, paid(5, 500, Optional.of(hour(50))));
        assertThat(paid.station()).isEqualTo(station(StepKind.EXAMINATION).dueBy(hour(50)));
        DossierProgress extended = fold(submitted(), accepted(1), over(2), extended(3, hour(60)));
        assertThat(extended.station()).isEqualTo(station(StepKind.EXAMINATION).dueBy(hour(60)));
        assertThat(extended.previous()).isEqualTo(station(StepKind.HANDOVER));
    }

    @Test
    void what_was_recorded_before_the_step_had_a_date_of_its_own_keeps_the_one_it_had() {
        assertThat(fold(submitted(), accepted(1), over(2), asked(3), supplied(5))
                        .station())
                .isEqualTo(station(StepKind.EXAMINATION));
    }

    private static DossierProgress fold(DossierEvent... events) {
        DossierProgress progress = null;
        for (DossierEvent event : events) {
            progress = DossierProgress.after(progress, event);
        }
        return java.util.Objects.requireNonNull(progress);
    }

    private static Instant hour(int hour) {
        return Instant.parse("2026-03-02T00:00:00Z").plusSeconds(hour * 3600L);
    }

    private static Station station(StepKind kind) {
        return new Station(0, kind, Role.CLERK, WARD, Optional.empty(), DUE);
    }

    private static DossierSubmitted submitted() {
        return new DossierSubmitted(
                ID,
                hour(0),
                new ProcedureCode("SN-01"),
                1,
                Channel.ONLINE,
                WARD,
                WARD,
                new AreaCode("10528"),
                ApplicantKind.CITIZEN,
                Personal.known(OWNER, new Applicant("An", "", "", "", "")),
                Personal.known(OWNER, FormContent.EMPTY),
                List.of(),
                "",
                "",
                List.of(),
                station(StepKind.INTAKE));
    }

    private static DossierAccepted accepted(int hour) {
        var code = new DossierCode("H23.31.09-260302-0001");
        return new DossierAccepted(ID, hour(hour), code, DUE, false, "1", 0, station(StepKind.HANDOVER));
    }

    private static DossierHandedOver over(int hour) {
        return new DossierHandedOver(ID, hour(hour), WARD, "", station(StepKind.EXAMINATION));
    }

    private static SupplementRequested asked(int hour) {
        return new SupplementRequested(ID, hour(hour), Personal.known(OWNER, ""));
    }

    private static SupplementReceived supplied(int hour) {
        return new SupplementReceived(ID, hour(hour), List.of(), DUE, false, "1");
    }

    private static SupplementReceived supplied(int hour, Instant stepDue) {
        return new SupplementReceived(ID, hour(hour), List.of(), DUE, false, "1", Optional.of(stepDue));
    }

    private static DueDateExtended extended(int hour, Instant stepDue) {
        var why = Personal.known(OWNER, "");
        return new DueDateExtended(ID, hour(hour), hour(200), false, "1", why, Optional.of(stepDue));
    }

    private static PaymentReceived paid(int hour, long amount) {
        return paid(hour, amount, Optional.empty());
    }

    private static PaymentReceived paid(int hour, long amount, Optional<Instant> stepDue) {
        return new PaymentReceived(ID, hour(hour), amount, false, Optional.of(DUE), false, "1", stepDue);
    }
}
