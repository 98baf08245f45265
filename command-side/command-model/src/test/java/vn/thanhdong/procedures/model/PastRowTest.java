package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanhdong.procedures.command.ImportColumn.*;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.command.ImportColumn;

/** A row that cannot be a dossier says in which columns and why. */
class PastRowTest {

    @ParameterizedTest
    @CsvSource({
        "dossierCode, H23-230615",
        "dossierCode, H23.31.09-231332-0042",
        "procedureCode, XX-99",
        "procedureCode, khai sinh",
        "agencyCode, H99",
        "areaCode, 99999",
        "channel, pigeon",
        "channel, ONLINE",
        "applicantKind, robot",
        "submittedAt, 05/06/2023",
        "submittedAt, 2023-06-05T08:00:00",
        "acceptedAt, yesterday",
        "dueAt, 2023-13-05T08:00:00+07:00",
        "finishedAt, soon",
        "returnedAt, 2023-06-06",
        "outcome, granted",
        "feeVnd, 8.000",
        "feeVnd, -1",
        "feeVnd, 99999999999999999999",
        "paidOnline, yes",
        "resultElectronic, 1",
        "rating, 6",
        "rating, good",
        "currentState, 11",
        "currentState, 0",
        "currentState, 09",
        "currentState, 4",
        "supplementRequestedAt, never",
        "supplementReceivedAt, never",
        "supplementCount, many",
        "extendedDueAt, later",
        "returnChannel, pigeon",
        "receivingDesk, H99",
    })
    void a_value_that_is_not_right_names_its_column_and_what_would_be(ImportColumn column, String value) {
        assertThat(PastRows.wrong(PastRows.approved().with(column, value))).anySatisfy(one -> {
            assertThat(one.field()).isEqualTo(column.name());
            assertThat(one.code()).isEqualTo("IMPORT_VALUE_UNKNOWN");
            assertThat(one.sentence().vi()).contains(column.name(), value);
        });
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "dossierCode",
                "procedureCode",
                "agencyCode",
                "areaCode",
                "channel",
                "applicantKind",
                "applicantName",
                "submittedAt",
                "acceptedAt",
                "dueAt",
                "finishedAt",
                "outcome"
            })
    void a_value_that_is_needed_and_not_there_names_its_column(ImportColumn column) {
        assertThat(PastRows.wrong(PastRows.approved().with(column, " ")))
                .extracting(Rejection::field, Rejection::code)
                .contains(org.assertj.core.groups.Tuple.tuple(column.name(), "IMPORT_VALUE_MISSING"));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "applicantId",
                "phone",
                "returnedAt",
                "feeVnd",
                "paidOnline",
                "resultElectronic",
                "rating",
                "currentState",
                "supplementRequestedAt",
                "supplementReceivedAt",
                "supplementCount",
                "extendedDueAt",
                "handlingUnit",
                "returnChannel",
                "receivingDesk"
            })
    void what_need_not_be_known_may_be_empty(ImportColumn column) {
        assertThat(PastRows.approved().with(column, "").tell()).isInstanceOf(PastDossier.Telling.Told.class);
    }

    static Stream<Arguments> outOfOrder() {
        String early = "2023-06-01T08:00:00+07:00";
        String late = "2023-07-01T08:00:00+07:00";
        return Stream.of(
                Arguments.of(PastRows.approved().with(acceptedAt, early), acceptedAt),
                Arguments.of(PastRows.approved().with(dueAt, early), dueAt),
                Arguments.of(PastRows.approved().with(finishedAt, early), finishedAt),
                Arguments.of(PastRows.approved().with(returnedAt, early), returnedAt),
                Arguments.of(PastRows.approved().with(extendedDueAt, early), extendedDueAt),
                Arguments.of(PastRows.open().with(supplementRequestedAt, early), supplementRequestedAt),
                Arguments.of(PastRows.approved().with(supplementRequestedAt, late), finishedAt),
                Arguments.of(
                        PastRows.open().with(supplementRequestedAt, late).with(supplementReceivedAt, early),
                        supplementReceivedAt));
    }

    @ParameterizedTest
    @MethodSource("outOfOrder")
    void times_out_of_order_name_the_later_column(PastRows row, ImportColumn column) {
        assertThat(PastRows.wrong(row))
                .extracting(Rejection::code, Rejection::field)
                .contains(org.assertj.core.groups.Tuple.tuple("IMPORT_TIMES_OUT_OF_ORDER", column.name()));
    }

    static Stream<Arguments> contradictions() {
        String time = "2023-06-05T10:00:00+07:00";
        return Stream.of(
                Arguments.of(PastRows.open().with(finishedAt, time), finishedAt),
                Arguments.of(PastRows.open().with(returnedAt, time), returnedAt),
                Arguments.of(PastRows.open().with(supplementReceivedAt, time), supplementRequestedAt),
                Arguments.of(PastRows.open().with(supplementCount, "2"), supplementRequestedAt),
                Arguments.of(PastRows.open().with(currentState, "5"), supplementRequestedAt),
                Arguments.of(PastRows.open().with(supplementRequestedAt, time).with(currentState, "4"), currentState),
                Arguments.of(
                        PastRows.open()
                                .with(supplementRequestedAt, time)
                                .with(supplementReceivedAt, time)
                                .with(currentState, "5"),
                        currentState),
                Arguments.of(PastRows.open().with(feeVnd, "0").with(currentState, "6"), feeVnd),
                Arguments.of(PastRows.waiting().with(currentState, "2"), currentState),
                Arguments.of(PastRows.open().with(currentState, "1"), currentState),
                Arguments.of(PastRows.waiting().with(extendedDueAt, time), acceptedAt));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void what_cannot_be_true_together_is_refused(PastRows row, ImportColumn column) {
        assertThat(PastRows.wrong(row)).extracting(Rejection::field).contains(column.name());
    }

    @Test
    void everything_wrong_with_a_row_is_said_at_once_and_each_thing_once() {
        PastRows row = PastRows.approved()
                .with(dossierCode, "?")
                .with(areaCode, "99999")
                .with(outcome, "granted")
                .with(currentState, "9")
                .with(submittedAt, "?")
                .with(rating, "9")
                .with(applicantName, "");
        assertThat(PastRows.wrong(row))
                .extracting(Rejection::field)
                .containsExactlyInAnyOrder(
                        "dossierCode", "areaCode", "outcome", "submittedAt", "rating", "applicantName");
    }
}
