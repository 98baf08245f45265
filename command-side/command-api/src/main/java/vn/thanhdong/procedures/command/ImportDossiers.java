package vn.thanhdong.procedures.command;

import java.util.List;
import java.util.Map;

/**
 * Records past dossiers of another system, all or none of each row, many rows in one transaction.
 *
 * @param rows each row's values by column; columns are those of {@link ImportColumn}
 * @param dryRun only say what would come of it
 */
public record ImportDossiers(List<Map<String, String>> rows, boolean dryRun) {

    public ImportDossiers {
        rows = List.copyOf(rows);
    }
}
