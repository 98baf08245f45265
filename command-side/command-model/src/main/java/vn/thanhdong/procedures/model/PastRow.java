package vn.thanhdong.procedures.model;

import static vn.thanhdong.procedures.command.ImportColumn.*;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ReturnChannel;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

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

    /** The row, or everything that is wrong with it. */
    sealed interface Reading {
        record Row(PastRow row) implements Reading {}

        record Wrong(List<Rejection> rejections) implements Reading {}
    }

    /** The values in one spelling, in a fixed order, so that two rows can be compared column by column. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
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
}
