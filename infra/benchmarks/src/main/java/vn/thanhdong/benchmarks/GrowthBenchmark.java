package vn.thanhdong.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import vn.thanhdong.eventstore.position.Sequencer;

/** What one more event costs when the log already has so many: none of the costs may grow by more than a fifth. */
final class GrowthBenchmark implements Benchmark {

    private static final double MOST_GROWTH = 1.2;
    private static final int MOST_WARM_UP_ROWS = 2_000;
    private static final int CHUNK_ROWS = 1_000;
    private static final int CHUNKS = 3;
    private static final int MOST_LIVES = 200; // few enough to leave ten thousand events about as many
    private static final int FIRST_ROWS = 400;

    /** Microseconds per event at one size. */
    private record Costs(
            long events,
            double commands,
            double append,
            double positions,
            double live,
            double rebuild,
            String table,
            double timesBuffers) {}

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public void run(Bench bench) throws Exception {
        warmUp(bench);
        try (Installation installation = bench.install(false)) {
            var following = new Following(installation);
            var table = new PastRows(installation.catalogue());
            var life = new DossierLife(installation);
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
                double commands =
                        commands(installation, life, Math.min(bench.size().lives(), MOST_LIVES));
                installation.awaitPositions();
                long events = installation.head();
                following.catchUp();
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
                        commands,
                        Comparison.median(append),
                        Comparison.median(positions),
                        Comparison.median(live),
                        rebuild,
                        tableSize(installation),
                        timesBuffers(installation)));
                tell(bench, all.getLast());
            }
            compare(bench, all);
        }
    }

    /** On a log of its own, so that the measured one is as short as it says. */
    private static void warmUp(Bench bench) throws Exception {
        try (Installation installation = bench.install(false)) {
            var following = new Following(installation);
            var table = new PastRows(installation.catalogue());
            following.makeIndex();
            int rows = Math.min(bench.size().dossiers() / 10, MOST_WARM_UP_ROWS);
            for (int i = 0; i < CHUNKS; i++) {
                new Import(installation).send(table.rows(i * rows, (i + 1) * rows));
                installation.awaitPositions();
                following.catchUp();
                following.rebuild();
            }
            CommandsBenchmark.warmUp(new DossierLife(installation), bench.size());
        }
    }

    private void tell(Bench bench, Costs costs) {
        bench.report(Figure.plain(
                name(),
                "µs per event at %,d events (table and indexes %s)".formatted(costs.events, costs.table),
                "commands %s, append %s, positions %s, live %s, rebuild %s"
                        .formatted(
                                Figure.number(costs.commands),
                                Figure.number(costs.append),
                                Figure.number(costs.positions),
                                Figure.number(costs.live),
                                Figure.number(costs.rebuild))));
    }

    /** The last against the cheapest before it, so that what a small log pays once hides no growth. */
    private void compare(Bench bench, List<Costs> all) {
        Costs last = all.getLast();
        String until = ", at %,d events against the least before".formatted(last.events);
        report(bench, "commands by 16 threads" + until, all, Costs::commands);
        report(bench, "append" + until, all, Costs::append);
        report(bench, "positions" + until, all, Costs::positions);
        report(bench, "live" + until, all, Costs::live);
        report(bench, "rebuild" + until, all, Costs::rebuild);
        String wanted = bench.size().equals(Size.FULL) ? "> 1" : "";
        bench.report(new Figure(
                name(),
                "table and indexes against shared buffers",
                "",
                "",
                "%.2f".formatted(last.timesBuffers),
                wanted,
                last.timesBuffers > 1));
    }

    private void report(Bench bench, String what, List<Costs> all, ToDoubleFunction<Costs> cost) {
        double least =
                all.subList(0, all.size() - 1).stream().mapToDouble(cost).min().orElseThrow();
        double growth = cost.applyAsDouble(all.getLast()) / least;
        bench.report(new Figure(
                name(),
                "cost of " + what,
                "",
                "",
                "%.2f".formatted(growth),
                "≤ " + MOST_GROWTH,
                growth <= MOST_GROWTH));
    }

    private static double commands(Installation installation, DossierLife life, int lives) throws Exception {
        var bare = new BareAppend(installation);
        double[] costs = new double[CHUNKS];
        for (int i = 0; i < CHUNKS; i++) {
            installation.awaitPositions();
            long before = bare.lastIndex();
            Stopwatch watch = Stopwatch.start();
            CommandsBenchmark.lived(life, lives, CommandsBenchmark.MANY);
            double seconds = watch.seconds();
            costs[i] = seconds * 1e6 / bare.eventsAfter(before);
        }
        return Comparison.median(costs);
    }

    private static double timesBuffers(Installation installation) throws Exception {
        try (Connection connection = installation.connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_total_relation_size('domain_event_entry')::float8"
                        + " / pg_size_bytes(current_setting('shared_buffers'))")) {
            row.next();
            return row.getDouble(1);
        }
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
