package vn.thanhdong.procedures.command;

import java.util.Arrays;
import java.util.List;

/** Columns of the table of past dossiers; their names stand in its header. Times are ISO-8601 with zone. */
public enum ImportColumn {
    dossierCode(true),
    procedureCode(true),
    agencyCode(true),
    areaCode(true),
    channel(true),
    applicantKind(true),
    applicantName(true),
    applicantId(true),
    phone(true),
    submittedAt(true),
    acceptedAt(true),
    dueAt(true),
    finishedAt(true),
    returnedAt(true),
    outcome(true),
    feeVnd(true),
    paidOnline(true),
    resultElectronic(true),
    rating(true),
    currentState(false),
    supplementRequestedAt(false),
    supplementReceivedAt(false),
    supplementCount(false),
    extendedDueAt(false),
    handlingUnit(false),
    returnChannel(false),
    receivingDesk(false);

    private final boolean required;

    ImportColumn(boolean required) {
        this.required = required;
    }

    /** The header must have it; whether a row must have a value depends on how far the dossier has come. */
    public boolean isRequired() {
        return required;
    }

    /** Names of the columns that a header must have. */
    public static List<String> requiredNames() {
        return Arrays.stream(values())
                .filter(ImportColumn::isRequired)
                .map(Enum::name)
                .toList();
    }
}
