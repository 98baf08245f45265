package vn.thanhdong.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What all benchmarks of a run share: the engines, the size, and the table that their figures go to. */
final class Bench {

    private final Engines engines;
    private final Size size;
    private final List<String> rows = new ArrayList<>();
    private Machine since = Machine.now();
    private int before;

    Bench(Engines engines, Size size) {
        this.engines = engines;
        this.size = size;
    }

    Size size() {
        return size;
    }

    Engines engines() {
        return engines;
    }

    /** A new, empty system on the engines. */
    Installation install(boolean projections) {
        return Installation.on(engines, projections);
    }

    /** Of what is reported from here on the circumstances begin now. */
    void begin() {
        since = Machine.now();
        before = rows.size();
    }

    /** Nothing counts of what was reported since it began: half a benchmark is not shown as a whole one. */
    void drop() {
        rows.subList(before, rows.size()).clear();
    }

    void report(Figure figure) {
        String circumstances = "%s, %s, %s"
                .formatted(size.label(), LocalDate.now(Clock.system(ZoneId.systemDefault())), since.othersSince());
        rows.add(figure.row() + " " + circumstances + " |");
        System.out.println(rows.getLast());
    }

    /** Writes all figures as a table, in place of what was measured by the same benchmarks before. */
    void write(Path file, List<String> measured) throws IOException {
        List<String> lines = new ArrayList<>(ResultsFile.rowsOfOthers(file, measured));
        lines.addAll(rows);
        Files.writeString(file, ResultsFile.text(lines, engines.settings()));
    }
}
