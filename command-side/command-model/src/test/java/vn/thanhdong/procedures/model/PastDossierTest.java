package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanhdong.procedures.command.ImportColumn.*;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.RecordPayment;
import vn.thanhdong.procedures.command.SupplySupplement;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierResubmitted;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.event.ResultReturned;

/** The events of a row fold into the dossier that the row tells of. */
class PastDossierTest {

    private static final String NINE = "2023-06-05T09:30:00+07:00";
    private static final String TEN = "2023-06-05T10:00:00+07:00";

    static Stream<Arguments> rows() {
        return Stream.of(
                Arguments.of(PastRows.approved(), NationalStatus.RETURNED),
                Arguments.of(PastRows.approved().with(returnedAt, ""), NationalStatus.COMPLETED),
                Arguments.of(PastRows.approved().with(outcome, "rejected"), NationalStatus.RETURNED),
                Arguments.of(ended("refused"), NationalStatus.REFUSED),
                Arguments.of(ended("refused").with(acceptedAt, "").with(dueAt, ""), NationalStatus.REFUSED),
                Arguments.of(ended("withdrawn"), NationalStatus.WITHDRAWN),
                Arguments.of(ended("withdrawn").with(acceptedAt, "").with(dueAt, ""), NationalStatus.WITHDRAWN),
                Arguments.of(ended("stopped"), NationalStatus.STOPPED),
                Arguments.of(
                        ended("stopped").with(supplementRequestedAt, TEN).with(supplementReceivedAt, ""),
                        NationalStatus.STOPPED),
                Arguments.of(PastRows.open(), NationalStatus.IN_PROGRESS),
                Arguments.of(PastRows.open().with(currentState, "2"), NationalStatus.ACCEPTED),
                Arguments.of(
                        PastRows.open()
                                .with(currentState, "2")
                                .with(supplementRequestedAt, NINE)
                                .with(supplementReceivedAt, TEN),
                        NationalStatus.ACCEPTED),
                Arguments.of(PastRows.open().with(currentState, "6"), NationalStatus.PAYMENT_REQUESTED),
                Arguments.of(PastRows.open().with(supplementRequestedAt, NINE), NationalStatus.SUPPLEMENT_REQUESTED),
                Arguments.of(PastRows.waiting(), NationalStatus.SUBMITTED),
                Arguments.of(PastRows.waiting().with(currentState, "6"), NationalStatus.PAYMENT_REQUESTED),
                Arguments.of(PastRows.waiting().with(supplementRequestedAt, NINE), NationalStatus.SUPPLEMENT_REQUESTED),
                Arguments.of(
                        PastRows.waiting().with(supplementRequestedAt, NINE).with(supplementReceivedAt, TEN),
                        NationalStatus.SUBMITTED));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void comes_to_the_state_that_the_row_says(PastRows row, NationalStatus status) {
        PastDossier.Telling.Told told = row.told();
        DossierProgress progress = PastRows.progress(told.events());
        assertThat(progress.status()).isEqualTo(status);
        assertThat(told.values()).containsEntry("currentState", status.name());
        assertThat(told.events()).first().isInstanceOf(DossierSubmitted.class);
        assertThat(told.events()).isSortedAccordingTo((a, b) -> a.occurredAt().compareTo(b.occurredAt()));
        assertThat(told.events()).extracting(DossierEvent::dossierId).containsOnly(told.dossier());
        assertThat(progress.ended()).isEqualTo(!row.get(outcome).equals("open"));
        boolean waits = status == NationalStatus.SUPPLEMENT_REQUESTED || status == NationalStatus.PAYMENT_REQUESTED;
        assertThat(progress.pausedSince() != null).isEqualTo(waits);
    }

    @Test
    void times_fee_rating_and_channels_are_those_of_the_row() {
        PastDossier.Telling.Told told = PastRows.approved()
                .with(extendedDueAt, "2023-06-07T17:30:00+07:00")
                .with(receivingDesk, "H23.31.10")
                .with(returnChannel, "post")
                .told();
        DossierProgress progress = PastRows.progress(told.events());
        assertThat(progress.promisedAt()).isEqualTo(Story.moment("2023-06-05T17:30"));
        assertThat(progress.dueAt()).isEqualTo(Story.moment("2023-06-07T17:30"));
        assertThat(progress.feeVnd()).isEqualTo(8000);
        assertThat(progress.paidVnd()).isEqualTo(8000);
        assertThat(progress.paidOnline()).isTrue();
        assertThat(progress.electronicResult()).isTrue();
        assertThat(progress.stars()).isEqualTo(5);
        assertThat(((DossierSubmitted) told.events().getFirst()).receivingDesk())
                .isEqualTo(Cast.OTHER_WARD);
        assertThat(told.events())
                .filteredOn(ResultReturned.class::isInstance)
                .extracting("channel")
                .hasToString("[POST]");
    }

    @Test
    void every_request_for_a_supplement_counts_and_the_wait_is_that_of_the_last() {
        DossierProgress progress = PastRows.approved()
                .with(supplementRequestedAt, NINE)
                .with(supplementReceivedAt, TEN)
                .with(supplementCount, "3")
                .progress();
        assertThat(progress.supplementRequests()).isEqualTo(3);
        assertThat(progress.paused()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void a_wait_that_nobody_ended_lasts_until_the_end_of_processing() {
        DossierProgress progress =
                PastRows.approved().with(supplementRequestedAt, TEN).progress();
        assertThat(progress.paused()).isEqualTo(Duration.ofHours(5));
        assertThat(progress.status()).isEqualTo(NationalStatus.RETURNED);
    }

    @Test
    void where_the_procedure_gives_no_paper_nobody_waits_for_one() {
        DossierProgress progress = PastRows.approved()
                .with(procedureCode, "CA-03")
                .with(returnedAt, "")
                .progress();
        assertThat(progress.status()).isEqualTo(NationalStatus.COMPLETED);
        assertThat(progress.station()).isNull();
    }

    @Test
    void an_open_one_waits_at_the_first_step_after_the_desk() {
        assertThat(PastRows.open().progress().station())
                .extracting(Station::kind, Station::agency)
                .containsExactly(StepKind.EXAMINATION, Cast.WARD);
        assertThat(PastRows.waiting().progress().station())
                .extracting(Station::kind)
                .isEqualTo(StepKind.INTAKE);
    }

    @Test
    void the_same_code_in_either_shape_is_the_same_dossier() {
        assertThat(PastRows.approved()
                        .with(dossierCode, "000.00.16.H23-230605-0042")
                        .told()
                        .dossier())
                .isEqualTo(PastRows.approved()
                        .with(dossierCode, "H23.16-230605-0042")
                        .told()
                        .dossier());
    }

    @Test
    void a_row_in_another_spelling_has_the_same_values() {
        PastRows utc =
                PastRows.approved().with(submittedAt, "2023-06-05T01:00:00Z").with(applicantName, " Nguyễn Văn An ");
        assertThat(utc.told().values()).isEqualTo(PastRows.approved().told().values());
    }

    @Test
    void what_was_sent_back_and_mended_says_when() {
        List<DossierEvent> events = PastRows.waiting()
                .with(supplementRequestedAt, NINE)
                .with(supplementReceivedAt, TEN)
                .told()
                .events();
        assertThat(events).last().isInstanceOf(DossierResubmitted.class);
        assertThat(events.getLast().occurredAt())
                .isEqualTo(OffsetDateTime.parse(TEN).toInstant());
    }

    @Test
    void where_the_hours_of_a_step_are_not_known_it_is_late_when_the_dossier_is() {
        assertThat(stepDue(PastRows.open())).isEqualTo(Story.moment("2023-06-05T17:30"));
        PastRows waited = PastRows.open().with(supplementRequestedAt, NINE).with(supplementReceivedAt, TEN);
        assertThat(stepDue(waited)).isEqualTo(Story.moment("2023-06-05T18:00"));
        assertThat(stepDue(waited.with(currentState, "2"))).isEqualTo(Story.moment("2023-06-05T18:00"));
        PastRows extended = PastRows.open().with(extendedDueAt, "2023-06-07T17:30:00+07:00");
        assertThat(stepDue(extended)).isEqualTo(Story.moment("2023-06-07T17:30"));
        assertThat(stepDue(extended.with(currentState, "2"))).isEqualTo(Story.moment("2023-06-07T17:30"));
    }

    @Test
    void what_is_supplied_or_paid_here_gives_the_step_its_hours_as_with_every_other_dossier() {
        Circumstances at = Story.about("SN-01").circumstances(Cast.CLERK, OptionalLong.empty()); // Monday at eight
        CaseFile waiting = file(PastRows.open().with(supplementRequestedAt, NINE));
        Decision supplied = Waits.supply(new SupplySupplement(waiting.id(), List.of()), waiting, at);
        assertThat(stepDue(waiting, supplied)).isEqualTo(Story.moment("2026-03-02T17:30"));

        CaseFile owing = file(PastRows.open().with(currentState, "6"));
        Decision paid = Waits.pay(new RecordPayment(owing.id(), 8000, false), owing, at);
        Duration hours = owing.procedure(at).steps().get(1).time();
        assertThat(stepDue(owing, paid)).isEqualTo(at.calendar().plusWorkingTime(at.now(), hours));
    }

    private static Instant stepDue(PastRows row) {
        return Objects.requireNonNull(row.progress().station()).dueAt();
    }

    private static Instant stepDue(CaseFile before, Decision decision) {
        DossierEvent event = ((Decision.Happened) decision).events().getFirst();
        return CaseFile.after(before, event, null).station().orElseThrow().dueAt();
    }

    private static CaseFile file(PastRows row) {
        CaseFile file = null;
        for (DossierEvent event : row.told().events()) {
            file = CaseFile.after(file, event, null);
        }
        return Objects.requireNonNull(file);
    }

    private static PastRows ended(String how) {
        return PastRows.approved().with(outcome, how).with(returnedAt, "").with(rating, "");
    }
}
