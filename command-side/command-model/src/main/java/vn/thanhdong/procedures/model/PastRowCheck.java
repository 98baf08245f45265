package vn.thanhdong.procedures.model;

import static vn.thanhdong.procedures.command.ImportColumn.*;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
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

/** Reads a row of the table of past dossiers and says everything that is wrong with it, not the first alone. */
final class PastRowCheck {

    private static final long MOST_VND = 1_000_000_000_000L;

    private PastRowCheck() {}

    static PastRow.Reading read(Map<String, String> values, Circumstances at) {
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
        NationalStatus state =
                StatedState.of(reader, result, accepted.isPresent(), returned.isPresent(), asked, supplied);
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
            return new PastRow.Reading.Wrong(reader.rejections());
        }
        return new PastRow.Reading.Row(new PastRow(
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
}
