package vn.thanhdong.procedures.model;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.command.ImportColumn;
import vn.thanhdong.procedures.event.DossierEvent;

/** Rows of the table of past dossiers, and what becomes of them. */
final class PastRows {

    private final Map<ImportColumn, String> values = new EnumMap<>(ImportColumn.class);

    private PastRows() {}

    /** A birth registration of 2023, finished and returned on time. */
    static PastRows approved() {
        return new PastRows()
                .with(ImportColumn.dossierCode, "H23.31.09-230605-0042")
                .with(ImportColumn.procedureCode, "SN-01")
                .with(ImportColumn.agencyCode, "H23.31.09")
                .with(ImportColumn.areaCode, "10528")
                .with(ImportColumn.channel, "online")
                .with(ImportColumn.applicantKind, "citizen")
                .with(ImportColumn.applicantName, "Nguyễn Văn An")
                .with(ImportColumn.applicantId, "030088001234")
                .with(ImportColumn.phone, "0912345678")
                .with(ImportColumn.submittedAt, "2023-06-05T08:00:00+07:00")
                .with(ImportColumn.acceptedAt, "2023-06-05T09:00:00+07:00")
                .with(ImportColumn.dueAt, "2023-06-05T17:30:00+07:00")
                .with(ImportColumn.finishedAt, "2023-06-05T15:00:00+07:00")
                .with(ImportColumn.returnedAt, "2023-06-06T08:00:00+07:00")
                .with(ImportColumn.outcome, "approved")
                .with(ImportColumn.feeVnd, "8000")
                .with(ImportColumn.paidOnline, "true")
                .with(ImportColumn.resultElectronic, "true")
                .with(ImportColumn.rating, "5");
    }

    /** The same, not finished. */
    static PastRows open() {
        return approved()
                .with(ImportColumn.finishedAt, "")
                .with(ImportColumn.returnedAt, "")
                .with(ImportColumn.rating, "")
                .with(ImportColumn.outcome, "open");
    }

    /** The same, handed in and nothing more. */
    static PastRows waiting() {
        return open().with(ImportColumn.acceptedAt, "").with(ImportColumn.dueAt, "");
    }

    PastRows with(ImportColumn column, String value) {
        values.put(column, value);
        return this;
    }

    String get(ImportColumn column) {
        return values.getOrDefault(column, "");
    }

    PastDossier.Telling tell() {
        var row = new HashMap<String, String>();
        values.forEach((column, value) -> row.put(column.name(), value));
        Circumstances at = Story.about("SN-01").circumstances(Cast.CLERK, OptionalLong.empty());
        return PastDossier.tell(row, at);
    }

    PastDossier.Telling.Told told() {
        PastDossier.Telling telling = tell();
        if (telling instanceof PastDossier.Telling.Told told) {
            return told;
        }
        throw new AssertionError(values + " was refused: " + telling);
    }

    DossierProgress progress() {
        return progress(told().events());
    }

    static DossierProgress progress(List<DossierEvent> events) {
        DossierProgress progress = null;
        for (DossierEvent event : events) {
            progress = DossierProgress.after(progress, event);
        }
        return java.util.Objects.requireNonNull(progress);
    }

    static List<Rejection> wrong(PastRows row) {
        PastDossier.Telling telling = row.tell();
        if (telling instanceof PastDossier.Telling.Wrong wrong) {
            return wrong.rejections();
        }
        throw new AssertionError(row.values + " was taken");
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
