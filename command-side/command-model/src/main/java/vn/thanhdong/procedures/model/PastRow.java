package vn.thanhdong.procedures.model;

import static vn.thanhdong.procedures.command.ImportColumn.acceptedAt;
import static vn.thanhdong.procedures.command.ImportColumn.agencyCode;
import static vn.thanhdong.procedures.command.ImportColumn.applicantId;
import static vn.thanhdong.procedures.command.ImportColumn.applicantKind;
import static vn.thanhdong.procedures.command.ImportColumn.applicantName;
import static vn.thanhdong.procedures.command.ImportColumn.areaCode;
import static vn.thanhdong.procedures.command.ImportColumn.channel;
import static vn.thanhdong.procedures.command.ImportColumn.currentState;
import static vn.thanhdong.procedures.command.ImportColumn.dossierCode;
import static vn.thanhdong.procedures.command.ImportColumn.dueAt;
import static vn.thanhdong.procedures.command.ImportColumn.extendedDueAt;
import static vn.thanhdong.procedures.command.ImportColumn.feeVnd;
import static vn.thanhdong.procedures.command.ImportColumn.finishedAt;
import static vn.thanhdong.procedures.command.ImportColumn.handlingUnit;
import static vn.thanhdong.procedures.command.ImportColumn.outcome;
import static vn.thanhdong.procedures.command.ImportColumn.paidOnline;
import static vn.thanhdong.procedures.command.ImportColumn.phone;
import static vn.thanhdong.procedures.command.ImportColumn.procedureCode;
import static vn.thanhdong.procedures.command.ImportColumn.rating;
import static vn.thanhdong.procedures.command.ImportColumn.receivingDesk;
import static vn.thanhdong.procedures.command.ImportColumn.resultElectronic;
import static vn.thanhdong.procedures.command.ImportColumn.returnChannel;
import static vn.thanhdong.procedures.command.ImportColumn.returnedAt;
import static vn.thanhdong.procedures.command.ImportColumn.submittedAt;
import static vn.thanhdong.procedures.command.ImportColumn.supplementCount;
import static vn.thanhdong.procedures.command.ImportColumn.supplementReceivedAt;
import static vn.thanhdong.procedures.command.ImportColumn.supplementRequestedAt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.ReturnChannel;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Area;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.territory.Territory;

/**
 * One row of the table of past dossiers, read and found consistent.
 *
 * @param ended end of processing, refusal, withdrawal or stop
 * @param stars 0 when not rated
 * @param supplements how often a supplement was asked for
 */
record PastRow(
        DossierCode code,
        Procedure procedure,
        AgencyCode agency,
        AgencyCode desk,
        AreaCode area,
        Channel via,
        ApplicantKind kind,
        String name,
        String identity,
        String phoneNumber,
        Instant submitted,
        Optional<Instant> accepted,
        Optional<Instant> due,
        Optional<Instant> ended,
        Optional<Instant> returned,
        PastOutcome result,
        NationalStatus state,
        long fee,
        boolean online,
        boolean electronic,
        int stars,
        Optional<Instant> asked,
        Optional<Instant> supplied,
        int supplements,
        Optional<Instant> extended,
        String unit,
        ReturnChannel returnedBy) {

    private static final long MOST_VND = 1_000_000_000_000L;
    private static final Set<NationalStatus> OPEN_BEFORE_ACCEPTANCE =
            Set.of(NationalStatus.SUBMITTED, NationalStatus.SUPPLEMENT_REQUESTED, NationalStatus.PAYMENT_REQUESTED);
    private static final Set<NationalStatus> OPEN_AFTER_ACCEPTANCE = Set.of(
            NationalStatus.ACCEPTED,
            NationalStatus.IN_PROGRESS,
            NationalStatus.SUPPLEMENT_REQUESTED,
            NationalStatus.PAYMENT_REQUESTED);

    /** The row, or everything that is wrong with it. */
    sealed interface Reading {
        record Row(PastRow row) implements Reading {}

        record Wrong(List<Rejection> rejections) implements Reading {}
    }

    static Reading read(Map<String, String> values, Circumstances at) {
        var reader = new RowReader(values);
        Territory territory = at.catalogue().territory();
        DossierCode code = reader.code(dossierCode, "H23.16-230615-0042", text -> Optional.of(new DossierCode(text)));
        Procedure procedure = reader.code(
                procedureCode, "data/procedures", text -> at.catalogue().procedure(new ProcedureCode(text)));
        AgencyCode agency = reader.code(
                agencyCode,
                "data/agencies",
                text -> territory.agency(new AgencyCode(text)).map(Agency::code));
        AreaCode area = reader.code(
                areaCode,
                "data/areas",
                text -> territory.area(new AreaCode(text)).map(Area::code));
        AgencyCode desk = reader.text(receivingDesk).isEmpty()
                ? agency
                : reader.code(
                        receivingDesk,
                        "data/agencies",
                        text -> territory.agency(new AgencyCode(text)).map(Agency::code));
        Channel via = reader.choice(channel, Channel.class);
        ApplicantKind kind = reader.choice(applicantKind, ApplicantKind.class);
        PastOutcome result = reader.choice(outcome, PastOutcome.class);
        String name = reader.required(applicantName);
        reader.required(submittedAt);
        Instant submitted = reader.time(submittedAt).orElse(Instant.EPOCH);
        Optional<Instant> accepted = reader.time(acceptedAt);
        Optional<Instant> due = reader.time(dueAt);
        Optional<Instant> ended = reader.time(finishedAt);
        Optional<Instant> returned = reader.time(returnedAt);
        Optional<Instant> asked = reader.time(supplementRequestedAt);
        Optional<Instant> supplied = reader.time(supplementReceivedAt);
        Optional<Instant> extended = reader.time(extendedDueAt);
        reader.inOrder(submittedAt, acceptedAt);
        reader.inOrder(acceptedAt, dueAt);
        reader.inOrder(acceptedAt, finishedAt);
        reader.inOrder(submittedAt, finishedAt);
        reader.inOrder(finishedAt, returnedAt);
        reader.inOrder(submittedAt, supplementRequestedAt);
        reader.inOrder(acceptedAt, supplementRequestedAt);
        reader.inOrder(supplementRequestedAt, supplementReceivedAt);
        reader.inOrder(supplementRequestedAt, finishedAt);
        reader.inOrder(supplementReceivedAt, finishedAt);
        reader.inOrder(dueAt, extendedDueAt);
        if (result != null) {
            checkHowFar(reader, result, accepted, due, ended, returned);
        }
        if (extended.isPresent() && reader.text(acceptedAt).isEmpty()) {
            reader.missing(acceptedAt, " (extendedDueAt)");
        }
        NationalStatus state = state(reader, result, accepted.isPresent(), returned.isPresent(), asked, supplied);
        long fee = reader.number(feeVnd, 0, MOST_VND);
        boolean online = reader.flag(paidOnline);
        boolean electronic = reader.flag(resultElectronic);
        int stars = (int) reader.number(rating, 0, 5);
        if (state == NationalStatus.PAYMENT_REQUESTED && fee == 0) {
            reader.missing(feeVnd, " (currentState=6)");
        }
        int supplements = (int) Math.max(reader.number(supplementCount, 0, 99), asked.isPresent() ? 1 : 0);
        boolean askedBefore = supplements > 0 || supplied.isPresent() || state == NationalStatus.SUPPLEMENT_REQUESTED;
        if (askedBefore && reader.text(supplementRequestedAt).isEmpty()) {
            reader.missing(supplementRequestedAt, "");
        }
        ReturnChannel returnedBy = reader.text(returnChannel).isEmpty()
                ? electronic ? ReturnChannel.ELECTRONIC : ReturnChannel.COUNTER
                : reader.choice(returnChannel, ReturnChannel.class);
        if (!reader.rejections().isEmpty()
                || code == null
                || procedure == null
                || agency == null
                || desk == null
                || area == null
                || via == null
                || kind == null
                || result == null
                || returnedBy == null) {
            return new Reading.Wrong(reader.rejections());
        }
        return new Reading.Row(new PastRow(
                code,
                procedure,
                agency,
                desk,
                area,
                via,
                kind,
                name,
                reader.text(applicantId),
                reader.text(phone),
                submitted,
                accepted,
                due,
                ended,
                returned,
                result,
                state,
                fee,
                online,
                electronic,
                stars,
                asked,
                supplied,
                supplements,
                extended,
                reader.text(handlingUnit),
                returnedBy));
    }

    /** The values in one spelling, in a fixed order, so that two rows can be compared column by column. */
    Map<String, String> values() {
        var values = new java.util.LinkedHashMap<String, String>();
        values.put(procedureCode.name(), procedure.code().value());
        values.put(agencyCode.name(), agency.value());
        values.put(receivingDesk.name(), desk.value());
        values.put(areaCode.name(), area.value());
        values.put(channel.name(), via.name());
        values.put(applicantKind.name(), kind.name());
        values.put(applicantName.name(), name);
        values.put(applicantId.name(), identity);
        values.put(phone.name(), phoneNumber);
        values.put(submittedAt.name(), submitted.toString());
        values.put(acceptedAt.name(), accepted.map(Objects::toString).orElse(""));
        values.put(dueAt.name(), due.map(Objects::toString).orElse(""));
        values.put(finishedAt.name(), ended.map(Objects::toString).orElse(""));
        values.put(returnedAt.name(), returned.map(Objects::toString).orElse(""));
        values.put(outcome.name(), result.name());
        values.put(currentState.name(), state.name());
        values.put(feeVnd.name(), Long.toString(fee));
        values.put(paidOnline.name(), Boolean.toString(online));
        values.put(resultElectronic.name(), Boolean.toString(electronic));
        values.put(rating.name(), Integer.toString(stars));
        values.put(supplementRequestedAt.name(), asked.map(Objects::toString).orElse(""));
        values.put(supplementReceivedAt.name(), supplied.map(Objects::toString).orElse(""));
        values.put(supplementCount.name(), Integer.toString(supplements));
        values.put(extendedDueAt.name(), extended.map(Objects::toString).orElse(""));
        values.put(handlingUnit.name(), unit);
        values.put(returnChannel.name(), returnedBy.name());
        return values;
    }

    private static void checkHowFar(
            RowReader reader,
            PastOutcome result,
            Optional<Instant> accepted,
            Optional<Instant> due,
            Optional<Instant> ended,
            Optional<Instant> returned) {
        if (accepted.isPresent() && due.isEmpty() && reader.text(dueAt).isEmpty()) {
            reader.missing(dueAt, " (acceptedAt)");
        }
        if (result.isDecided() && reader.text(acceptedAt).isEmpty()) {
            reader.missing(acceptedAt, " (outcome=" + reader.text(outcome) + ")");
        }
        if (result != PastOutcome.OPEN && reader.text(finishedAt).isEmpty()) {
            reader.missing(finishedAt, " (outcome=" + reader.text(outcome) + ")");
        }
        if (result == PastOutcome.OPEN && ended.isPresent()) {
            reader.unknown(finishedAt, "(outcome=open)");
        }
        if (!result.isDecided() && returned.isPresent()) {
            reader.unknown(returnedAt, "(outcome=" + reader.text(outcome) + ")");
        }
    }

    private static NationalStatus state(
            RowReader reader,
            @Nullable PastOutcome result,
            boolean accepted,
            boolean returned,
            Optional<Instant> asked,
            Optional<Instant> supplied) {
        NationalStatus derived = switch (result) {
            case null -> NationalStatus.SUBMITTED;
            case APPROVED, REJECTED -> returned ? NationalStatus.RETURNED : NationalStatus.COMPLETED;
            case REFUSED -> NationalStatus.REFUSED;
            case WITHDRAWN -> NationalStatus.WITHDRAWN;
            case STOPPED -> NationalStatus.STOPPED;
            case OPEN -> {
                if (asked.isPresent() && supplied.isEmpty()) {
                    yield NationalStatus.SUPPLEMENT_REQUESTED;
                }
                yield accepted ? NationalStatus.IN_PROGRESS : NationalStatus.SUBMITTED;
            }
        };
        if (result == null || reader.text(currentState).isEmpty()) {
            return derived;
        }
        int wrong = reader.rejections().size();
        int given = (int) reader.number(currentState, 1, 10);
        if (reader.rejections().size() > wrong) {
            return derived;
        }
        NationalStatus stated = NationalStatus.of(given);
        Set<NationalStatus> right = result == PastOutcome.OPEN ? open(reader, derived) : Set.of(derived);
        if (!right.contains(stated)) {
            reader.unknown(
                    currentState,
                    right.stream()
                            .map(NationalStatus::code)
                            .sorted()
                            .map(code -> Integer.toString(code))
                            .collect(Collectors.joining("|")));
        }
        return stated;
    }

    /** The states that an open dossier may be in, going by what has happened to it. */
    private static Set<NationalStatus> open(RowReader reader, NationalStatus derived) {
        if (derived == NationalStatus.SUPPLEMENT_REQUESTED) {
            return Set.of(derived);
        }
        Set<NationalStatus> states = reader.text(acceptedAt).isEmpty() ? OPEN_BEFORE_ACCEPTANCE : OPEN_AFTER_ACCEPTANCE;
        boolean supplied = !reader.text(supplementReceivedAt).isEmpty();
        return states.stream()
                .filter(state -> state != NationalStatus.SUPPLEMENT_REQUESTED || !supplied)
                .collect(Collectors.toSet());
    }
}
