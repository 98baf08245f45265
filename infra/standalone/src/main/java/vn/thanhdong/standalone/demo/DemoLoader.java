package vn.thanhdong.standalone.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.thanhdong.access.Actor;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.ui.imports.ImportBatches;
import vn.thanhdong.procedures.ui.imports.ImportLine;
import vn.thanhdong.procedures.ui.imports.ImportProgress;
import vn.thanhdong.procedures.ui.imports.ImportReport;
import vn.thanhdong.procedures.ui.imports.RejectedLine;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * Fills a new installation with the demonstration that was asked for, once. Interrupted, it goes on at the next start
 * with the day on which it was begun; nothing is recorded twice.
 */
public final class DemoLoader {

    private static final int SAMPLE_ROWS = 5_000;
    private static final int SHOWN_REJECTIONS = 5;

    private final Catalogue catalogue;
    private final Clock clock;
    private final Gateway gateway;
    private final Uploads uploads;
    private final DemoMark mark;

    /**
     * @param uploads papers that citizens hand in online
     * @param dataFolder where it is remembered what was loaded
     */
    public DemoLoader(Catalogue catalogue, Clock clock, Gateway gateway, Uploads uploads, Path dataFolder) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.gateway = gateway;
        this.uploads = uploads;
        mark = new DemoMark(dataFolder);
    }

    /**
     * Loads what is not there yet. The sample is loaded into a new installation only; the full table also into one that
     * has the sample.
     *
     * @param progress told in sentences, now and then
     * @throws vn.thanhdong.procedures.ui.imports.ImportStopped when the command side does not answer
     */
    public void load(DemoMode asked, Consumer<Phrase> progress) {
        DemoMode mode = meant(asked);
        if (mode == DemoMode.NONE) {
            if (mark.isEmpty()) {
                mark.begin(DemoMode.NONE, today());
                mark.complete(DemoMode.NONE);
            }
            progress.accept(DemoSentence.NOTHING_ASKED.phrase());
        } else if (mark.isComplete(mode)) {
            progress.accept(DemoSentence.LOADED_BEFORE.phrase(
                    mark.begun(mode).orElseGet(this::today).toString()));
        } else if (mode == DemoMode.SAMPLE && mark.begun(mode).isEmpty() && !mark.isEmpty()) {
            progress.accept(DemoSentence.KEPT_EMPTY.phrase());
        } else {
            load(mode, begin(mode, progress), progress);
            mark.complete(mode);
            progress.accept(DemoSentence.DONE.phrase());
        }
    }

    /** The sample is what a start asks for when it asks for nothing: it does not come on top of the full table. */
    private DemoMode meant(DemoMode asked) {
        return asked == DemoMode.SAMPLE && mark.begun(DemoMode.FULL).isPresent() ? DemoMode.FULL : asked;
    }

    private LocalDate begin(DemoMode mode, Consumer<Phrase> progress) {
        return mark.begun(mode)
                .map(day -> {
                    progress.accept(DemoSentence.GOES_ON.phrase(day.toString()));
                    return day;
                })
                .orElseGet(() -> {
                    mark.begin(mode, today());
                    return today();
                });
    }

    private void load(DemoMode mode, LocalDate day, Consumer<Phrase> progress) {
        var table = new DemoTable(catalogue);
        if (mode == DemoMode.FULL) {
            importRows(table.full(), table.fullSize(), progress);
        } else {
            importRows(table.sample(day, SAMPLE_ROWS), SAMPLE_ROWS, progress);
            live(table.waiting(day), day, progress);
            new SampleAbsence(catalogue, today(), gateway)
                    .declare()
                    .ifPresent(why -> progress.accept(DemoSentence.LIFE_REFUSED.phrase(1, why.sentence())));
        }
        new SampleMandate(catalogue, today(), gateway)
                .open()
                .ifPresent(why -> progress.accept(DemoSentence.LIFE_REFUSED.phrase(1, why.sentence())));
    }

    private void importRows(Iterator<Map<String, String>> rows, int total, Consumer<Phrase> progress) {
        progress.accept(DemoSentence.ROWS_BEGIN.phrase(total));
        long begun = System.nanoTime();
        Actor operator = new Staff(catalogue).operator();
        var now = new NowAndThen();
        var last = new ImportProgress[1];
        var batches = new ImportBatches(command -> gateway.send(operator, command), false, counts -> {
            last[0] = counts;
            if (now.isDue()) {
                progress.accept(DemoSentence.ROWS.phrase(counts.lines(), counts.total()));
            }
        });
        ImportReport report = batches.run(new Numbered(rows), total);
        long rejected = last[0].rejected();
        progress.accept(DemoSentence.ROWS_DONE.phrase(
                total, report.accepted(), report.unchanged(), rejected, secondsSince(begun)));
        for (RejectedLine line :
                report.rejected().stream().limit(SHOWN_REJECTIONS).toList()) {
            progress.accept(DemoSentence.ROW_REJECTED.phrase(line.line(), line.column(), line.reason()));
        }
    }

    private void live(List<Map<String, String>> waiting, LocalDate day, Consumer<Phrase> progress) {
        progress.accept(DemoSentence.LIFE_BEGINS.phrase());
        long begun = System.nanoTime();
        var now = new NowAndThen();
        DemoLife.Lived lived = new DemoLife(catalogue, day, gateway, uploads).live(waiting, done -> {
            if (now.isDue()) {
                progress.accept(DemoSentence.LIFE.phrase(done));
            }
        });
        progress.accept(DemoSentence.LIFE_DONE.phrase(lived.dossiers(), lived.commands(), secondsSince(begun)));
        if (!lived.refusals().isEmpty()) {
            progress.accept(DemoSentence.LIFE_REFUSED.phrase(
                    lived.refusals().size(), lived.refusals().getFirst().sentence()));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    private static long secondsSince(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime).toSeconds();
    }

    /** Rows as lines of a table with a header. */
    private static final class Numbered implements Iterator<ImportLine> {

        private final Iterator<Map<String, String>> rows;
        private long line = 1;

        Numbered(Iterator<Map<String, String>> rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public ImportLine next() {
            line++;
            return new ImportLine.Read(line, rows.next());
        }
    }

    /** Every two seconds, so that somebody who watches sees that it goes on. */
    private static final class NowAndThen {

        private static final long EVERY_NANOS = Duration.ofSeconds(2).toNanos();

        private long last = System.nanoTime();

        boolean isDue() {
            boolean due = System.nanoTime() - last > EVERY_NANOS;
            last = due ? System.nanoTime() : last;
            return due;
        }
    }
}
