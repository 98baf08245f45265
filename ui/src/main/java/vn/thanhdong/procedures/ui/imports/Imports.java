package vn.thanhdong.procedures.ui.imports;

import java.io.InputStream;
import java.util.function.Consumer;

/** Brings past dossiers of another system in. */
public interface Imports {

    /**
     * Reads the table to its end; a bad line costs only itself.
     *
     * @param csv UTF-8, columns by header
     * @param dryRun only check, record nothing
     * @param progress told now and then, from the thread that calls
     */
    ImportReport run(InputStream csv, boolean dryRun, Consumer<ImportProgress> progress);
}
