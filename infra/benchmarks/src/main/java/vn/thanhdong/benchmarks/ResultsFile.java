package vn.thanhdong.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** {@code RESULTS.md}: one table, of which a run replaces its own part. */
final class ResultsFile {

    private static final String HEAD = """
        # What was measured

        Written by `infra/bench.sh`. Warm, fixed heap, on the embedded PostgreSQL (fsync on) and Elasticsearch of the
        standalone. *Bare* is the same work done by the engine alone in the same run, turn by turn; ratios are medians
        over the turns, in brackets the worst and the best turn, and hold on any quiet machine, the rates on the one
        named below. *Others* is the share of the processors that other programs took meanwhile: the more, the less a
        figure says. What is measured in which size stands in `Size.java`.

        """;
    private static final String COLUMNS = """
        | benchmark | what | ours | bare | ratio | target | met | size, day, who else |
        |---|---|---|---|---|---|---|---|
        """;

    private ResultsFile() {}

    static List<String> rowsOfOthers(Path file, List<String> measured) throws IOException {
        if (Files.notExists(file)) {
            return List.of();
        }
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| benchmark "))
                .filter(line -> measured.stream().noneMatch(name -> line.startsWith("| " + name + " |")))
                .toList();
    }

    static String text(List<String> rows, String settings) {
        var text = new StringBuilder(HEAD)
                .append(Machine.description())
                .append(". ")
                .append(settings)
                .append("\n\n")
                .append(COLUMNS);
        rows.stream()
                .sorted(Comparator.comparingInt(ResultsFile::order))
                .forEach(row -> text.append(row).append('\n'));
        return text.toString();
    }

    private static int order(String row) {
        List<String> names = Benchmarks.ALL.stream().map(Benchmark::name).toList();
        return names.indexOf(row.substring(2, row.indexOf(" |")));
    }
}
