package vn.thanhdong.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.thanhdong.eventstore.position.Sequencer;

/** What one more event costs when the log already has so many: none of the costs may grow by more than a fifth. */
final class GrowthBenchmark implements Benchmark {

    private static final double MOST_GROWTH = 1.2;
    private static final int CHUNK_ROWS = 2_000;
    private static final int CHUNKS = 3;
    private static final int FIRST_ROWS = 400;

    /** Microseconds per event at one size. */
    private record Costs(long events, double append, double positions, double live, double rebuild, String table) {}

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public void run(Bench bench) throws Exception {
        try (Installation installation = bench.install(false)) {
            var following = new Following(installation);
            var table = new PastRows(installation.catalogue());
            following.makeIndex();
            List<Costs> all = new ArrayList<>();
            int rows = 0;
            for (long size : bench.size().growth()) {
                while (installation.head() < size) {
                    int more = rows == 0 ? FIRST_ROWS : (int) Math.clamp((size - installation.head()) / 6, 100, 20_000);
                    new Import(installation).send(table.rows(rows, rows + more));
                    installation.awaitPositions();
                    rows += more;
                }
                if (all.isEmpty()) {
                    warmUp(installation, following, table);
                }
                long events = installation.head();
                double rebuild = following.rebuild() * 1e6 / events;
                double[] append = new double[CHUNKS];
                double[] positions = new double[CHUNKS];
                double[] live = new double[CHUNKS];
                for (int i = 0; i < CHUNKS; i++) {
                    long before = installation.head();
                    Sequencer sequencer = installation.bean(Sequencer.class);
                    sequencer.stop();
                    Stopwatch watch = Stopwatch.start();
                    new Import(installation).send(table.rows(rows, rows + CHUNK_ROWS));
                    double appending = watch.seconds();
                    watch = Stopwatch.start();
                    sequencer.start();
                    installation.awaitPositions();
                    double positioning = watch.seconds();
                    double catchingUp = following.catchUp();
                    long more = installation.head() - before;
                    append[i] = appending * 1e6 / more;
                    positions[i] = positioning * 1e6 / more;
                    live[i] = catchingUp * 1e6 / more;
                    rows += CHUNK_ROWS;
                }
                all.add(new Costs(
                        events,
                        Comparison.median(append),
                        Comparison.median(positions),
                        Comparison.median(live),
                        rebuild,
                        tableSize(installation)));
                tell(bench, all.getLast());
            }
            compare(bench, all.getFirst(), all.getLast());
        }
    }

    private static void warmUp(Installation installation, Following following, PastRows table) throws Exception {
        int beyond = 1_000_000_000 - 30_000; // numbers that no other row has
        for (int i = 0; i < 3; i++) {
            new Import(installation).send(table.rows(beyond + i * 2_000, beyond + (i + 1) * 2_000));
            installation.awaitPositions();
            following.catchUp();
            following.rebuild();
        }
    }

    private void tell(Bench bench, Costs costs) {
        bench.report(Figure.plain(
                name(),
                "µs per event at %,d events (table and indexes %s)".formatted(costs.events, costs.table),
                "append %s, positions %s, live %s, rebuild %s"
                        .formatted(
                                Figure.number(costs.append),
                                Figure.number(costs.positions),
                                Figure.number(costs.live),
                                Figure.number(costs.rebuild))));
    }

    private void compare(Bench bench, Costs first, Costs last) {
        String between = " from %,d to %,d events".formatted(first.events, last.events);
        report(bench, "append" + between, last.append / first.append);
        report(bench, "positions" + between, last.positions / first.positions);
        report(bench, "live" + between, last.live / first.live);
        report(bench, "rebuild" + between, last.rebuild / first.rebuild);
    }

    private void report(Bench bench, String what, double growth) {
        bench.report(new Figure(
                name(),
                "cost of " + what,
                "",
                "",
                "%.2f".formatted(growth),
                "≤ " + MOST_GROWTH,
                growth <= MOST_GROWTH));
    }

    private static String tableSize(Installation installation) throws Exception {
        try (Connection connection = installation.connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT pg_size_pretty(pg_total_relation_size('domain_event_entry')) || ', shared buffers '"
                                + " || current_setting('shared_buffers')")) {
            row.next();
            return row.getString(1);
        }
    }
}
