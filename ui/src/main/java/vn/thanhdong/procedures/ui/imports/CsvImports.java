package vn.thanhdong.procedures.ui.imports;

import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Imports CSV tables (RFC 4180, UTF-8 with or without byte order mark), without ever holding one whole. */
public final class CsvImports implements Imports {

    private final Supplier<RowSender> senders;

    /**
     * @param senders sender in the name of whoever calls {@link #run}; asked once per import, in the caller's thread
     */
    public CsvImports(Supplier<RowSender> senders) {
        this.senders = senders;
    }

    /**
     * @throws ImportStopped when the file breaks off, the caller is not admitted or the command side does not answer
     */
    @Override
    public ImportReport run(InputStream csv, boolean dryRun, Consumer<ImportProgress> progress) {
        var table = new CsvTable(csv);
        if (!table.headerProblems().isEmpty()) {
            var tally = new ImportTally(0);
            table.headerProblems().forEach(tally::reject);
            progress.accept(tally.progress());
            return tally.report();
        }
        return new ImportBatches(senders.get(), dryRun, progress).run(table, 0);
    }
}
