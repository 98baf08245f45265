package vn.thanhdong.commandservice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.command.ImportColumn;
import vn.thanhdong.procedures.model.PastDossier;
import vn.thanhdong.procedures.model.PersonHashes;

/**
 * What is remembered of a row: a short hash of each value, enough to say which columns differ. Those of personal values
 * are keyed, so that nobody can find the value by trying.
 *
 * @param dossierId derived from the code
 * @param code dossier code as written
 * @param columns names of the columns, in order
 * @param hashes eight characters per column, in the same order
 */
record ImportedRow(String dossierId, DossierCode code, List<String> columns, String hashes) {

    private static final int LENGTH = 8;
    private static final Set<String> PERSONAL =
            Set.of(ImportColumn.applicantName.name(), ImportColumn.applicantId.name(), ImportColumn.phone.name());

    static ImportedRow of(PastDossier.Telling.Told told, PersonHashes hashes) {
        var text = new StringBuilder();
        for (Map.Entry<String, String> value : told.values().entrySet()) {
            text.append(
                    PERSONAL.contains(value.getKey())
                            ? hashes.value(value.getKey() + "=" + value.getValue())
                                    .substring(0, LENGTH)
                            : "%08x".formatted(value.getValue().hashCode()));
        }
        return new ImportedRow(
                told.dossier().value(), told.code(), List.copyOf(told.values().keySet()), text.toString());
    }

    /** Names of the columns in which the remembered hashes differ from this row's. */
    List<String> differences(String remembered) {
        var different = new ArrayList<String>();
        for (int i = 0; i < columns.size(); i++) {
            int from = i * LENGTH;
            if (!remembered.regionMatches(from, hashes, from, LENGTH)) {
                different.add(columns.get(i));
            }
        }
        return different;
    }
}
