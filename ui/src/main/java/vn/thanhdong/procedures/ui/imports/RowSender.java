package vn.thanhdong.procedures.ui.imports;

import vn.thanhdong.procedures.command.ImportAnswer;
import vn.thanhdong.procedures.command.ImportDossiers;

/** Sends rows to the command side in the name of whoever imports. Several threads send at once. */
@FunctionalInterface
public interface RowSender {

    /**
     * Sends rows that are recorded in one transaction.
     *
     * @throws ImportStopped when the sender is not admitted, so that trying again is of no use
     */
    ImportAnswer send(ImportDossiers rows);
}
