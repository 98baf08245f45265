package vn.thanhdong.benchmarks;

import vn.thanhdong.procedures.projection.DossierProjection;

/** Following the log from its beginning, and deriving the index again, against the bare bulk of the final documents. */
final class ProjectionsBenchmark implements Benchmark {

    private static final double LIVE_TARGET = 10_000;
    private static final double REBUILD_TARGET = 0.6;
    private static final int WARM_UPS = 3;
    private static final int WARM_UP_SHARE = 10;
    private static final int BEYOND = 900_000_000;

    @Override
    public String name() {
        return "projections";
    }

    @Override
    public void run(Bench bench) throws Exception {
        Histories histories;
        try (Installation installation = bench.install(false)) {
            var following = new Following(installation);
            following.makeIndex();
            int rows = bench.size().dossiers() / WARM_UP_SHARE;
            warmUp(installation, following, rows);
            long before = installation.head();
            new Import(installation)
                    .send(new PastRows(installation.catalogue())
                            .rows(0, bench.size().dossiers()));
            installation.awaitPositions();
            measure(
                    bench,
                    installation,
                    following,
                    "neighbouring",
                    before,
                    bench.size().dossiers());
            histories = new Histories(installation);
        }
        try (Installation installation = bench.install(false)) {
            var following = new Following(installation);
            following.makeIndex();
            histories.interleave(installation);
            installation.awaitPositions();
            measure(bench, installation, following, "interleaved", 0, histories.dossiers());
        }
    }

    /** Some rows that are followed and derived again, with numbers that no other row has. */
    private static void warmUp(Installation installation, Following following, int rows) throws Exception {
        for (int i = 0; i < WARM_UPS; i++) {
            int from = BEYOND + i * rows;
            new Import(installation).send(new PastRows(installation.catalogue()).rows(from, from + rows));
            installation.awaitPositions();
            following.catchUp();
            following.rebuild();
        }
    }

    private void measure(
            Bench bench, Installation installation, Following following, String order, long before, int dossiers)
            throws Exception {
        SearchEngine engine = installation.engine();
        long writesBefore = engine.writes(engine.indexOf(DossierProjection.NAME));
        long events = installation.head() - before;
        double seconds = following.catchUp();
        long writes = engine.writes(engine.indexOf(DossierProjection.NAME)) - writesBefore;
        String log = "%s events, %,d of %,d dossiers".formatted(order, events, dossiers);
        bench.report(Figure.atLeast(name(), "live, " + log, events / seconds, "events/s", LIVE_TARGET));
        bench.report(Figure.plain(name(), "live, writes of each document, " + order, times(writes, dossiers)));
        try (var bare = new BareBulk(
                engine, engine.indexOf(DossierProjection.NAME), bench.engines().folder())) {
            Comparison rates =
                    Comparison.of(bench.size().runs(), () -> bare.documents() / following.rebuild(), bare::perSecond);
            bench.report(Figure.rate(name(), "rebuild, " + log, rates, "documents/s", REBUILD_TARGET));
            bench.report(Figure.plain(
                    name(),
                    "rebuild, writes of each document, " + order,
                    times(engine.writes(engine.indexOf(DossierProjection.NAME)), bare.documents())));
        }
    }

    private static String times(long writes, long documents) {
        return "%.2f".formatted((double) writes / documents);
    }
}
