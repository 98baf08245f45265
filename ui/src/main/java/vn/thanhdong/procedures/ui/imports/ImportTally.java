package vn.thanhdong.procedures.ui.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.command.ImportAnswer;

/** Counts what came of lines. It keeps the reasons of so many rejected ones, and counts the others. For one thread. */
final class ImportTally {

    private static final int KEPT_REASONS = 10_000;

    private final long total;
    private final List<RejectedLine> reasons = new ArrayList<>();
    private long accepted;
    private long unchanged;
    private long rejected;

    ImportTally(long total) {
        this.total = total;
    }

    void count(List<ImportLine.Read> lines, ImportAnswer answer) {
        for (int i = 0; i < lines.size(); i++) {
            switch (answer.rows().get(i)) {
                case ImportAnswer.Row.Accepted ignored -> accepted++;
                case ImportAnswer.Row.Unchanged ignored -> unchanged++;
                case ImportAnswer.Row.Rejected wrong ->
                    reject(asOneLine(lines.get(i).line(), wrong.reasons()));
            }
        }
    }

    void reject(RejectedLine line) {
        rejected++;
        if (reasons.size() < KEPT_REASONS) {
            reasons.add(line);
        }
    }

    ImportProgress progress() {
        return new ImportProgress(accepted + unchanged + rejected, accepted, unchanged, rejected, total);
    }

    ImportReport report() {
        reasons.sort(Comparator.comparingLong(RejectedLine::line));
        return new ImportReport(accepted, unchanged, reasons);
    }

    /** Everything that is wrong with a row, so that it can be mended at once. */
    private static RejectedLine asOneLine(long line, List<Rejection> reasons) {
        var columns = new LinkedHashSet<String>();
        var vietnamese = new LinkedHashSet<String>();
        var english = new LinkedHashSet<String>();
        for (Rejection reason : reasons) {
            if (!reason.field().isEmpty()) {
                columns.add(reason.field());
            }
            vietnamese.add(reason.sentence().vi());
            english.add(reason.sentence().en());
        }
        return new RejectedLine(
                line,
                columns.stream().collect(Collectors.joining(", ")),
                new Phrase(String.join(" ", vietnamese), String.join(" ", english)));
    }
}
