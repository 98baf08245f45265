package vn.thanhdong.benchmarks;

import vn.thanhdong.procedures.projection.DossierProjection;

/** Following the log from its beginning, and deriving the index again, against the bare bulk of the final documents. */
final class ProjectionsBenchmark implements Benchmark {

    private static final double LIVE_TARGET = 10_000;
    private static final double REBUILD_TARGET = 0.6;

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
            new Import(installation)
                    .send(new PastRows(installation.catalogue())
                            .rows(0, bench.size().dossiers()));
            installation.awaitPositions();
            measure(bench, installation, following, "neighbouring");
            histories = new Histories(installation);
        }
        try (Installation installation = bench.install(false)) {
            var following = new Following(installation);
            following.makeIndex();
            histories.interleave(installation);
            installation.awaitPositions();
            measure(bench, installation, following, "interleaved");
        }
    }

    private void measure(Bench bench, Installation installation, Following following, String order) throws Exception {
        long events = installation.head();
        SearchEngine engine = installation.engine();
        double seconds = following.catchUp();
        long writes = engine.writes(engine.indexOf(DossierProjection.NAME));
        String log = "%s events, %,d of %,d dossiers"
                .formatted(order, events, bench.size().dossiers());
        bench.report(Figure.atLeast(name(), "live, " + log, events / seconds, "events/s", LIVE_TARGET));
        bench.report(Figure.plain(
                name(),
                "live, writes of each document, " + order,
                times(writes, bench.size().dossiers())));
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
