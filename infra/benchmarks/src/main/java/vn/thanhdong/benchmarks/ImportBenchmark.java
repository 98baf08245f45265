package vn.thanhdong.benchmarks;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.command.ImportColumn;
import vn.thanhdong.procedures.query.GetServiceFigures;
import vn.thanhdong.procedures.query.ServiceFigures;

/** A table of past dossiers from the first row sent to the figures that count them all. */
final class ImportBenchmark implements Benchmark {

    private static final int WHOLE_TABLE = 270_448;
    private static final double RIGHT_MINUTES = 6;
    private static final double ALL_MINUTES = 15;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void run(Bench bench) throws Exception {
        try (Installation installation = bench.install(true)) {
            int rows = bench.size().rows();
            var table = new PastRows(installation.catalogue());
            Actor reader = new Staff(installation.catalogue()).any(Role.PROVINCE_LEADER);
            Map<String, Long> expected = counted(table.rows(0, rows));
            Stopwatch watch = Stopwatch.start();
            CompletableFuture<Double> right = CompletableFuture.supplyAsync(() -> {
                installation.await("the figures", () -> expected.equals(received(installation, reader)));
                return watch.seconds();
            });
            new Import(installation).send(table.rows(0, rows));
            double sent = watch.seconds();
            double correct = right.get();
            installation.awaitProjections();
            double all = watch.seconds();
            String of = "%,d rows, %,d events".formatted(rows, installation.head());
            bench.report(Figure.plain(name(), "recorded, " + of, Figure.number(rows / sent) + " rows/s"));
            minutes(bench, "figures right", rows, correct, RIGHT_MINUTES);
            minutes(bench, "everything caught up", rows, all, ALL_MINUTES);
            bench.report(Figure.plain(name(), "heap in use after it, before and after a collection", Heap.inUse()));
        }
    }

    /** Of a part of the table the time is stated as it would be for the whole at the same rate. */
    private void minutes(Bench bench, String what, int rows, double seconds, double target) {
        double whole = seconds / 60 * WHOLE_TABLE / rows;
        String how = rows == WHOLE_TABLE
                ? ""
                : ", for %,d rows at the rate of %,d (%.1f s)".formatted(WHOLE_TABLE, rows, seconds);
        bench.report(Figure.atMost(name(), what + how, whole, "min", target));
    }

    /** Dossiers by service, counted from the rows themselves. */
    private static Map<String, Long> counted(Iterator<Map<String, String>> rows) {
        Map<String, Long> counts = new HashMap<>();
        rows.forEachRemaining(
                row -> counts.merge(row.getOrDefault(ImportColumn.procedureCode.name(), ""), 1L, Long::sum));
        return counts;
    }

    private static Map<String, Long> received(Installation installation, Actor reader) {
        Installation.pause(200);
        ServiceFigures figures = installation.ask(reader, figures());
        Map<String, Long> counts = new HashMap<>();
        figures.rows().stream()
                .filter(row -> row.receivedTotal() > 0)
                .forEach(row -> counts.put(row.code(), row.receivedTotal()));
        return counts;
    }

    static GetServiceFigures figures() {
        return new GetServiceFigures(
                PastRows.FIRST_DAY, PastRows.LAST_DAY, GetServiceFigures.By.SERVICE, Set.of(), Set.of(), Set.of());
    }
}
