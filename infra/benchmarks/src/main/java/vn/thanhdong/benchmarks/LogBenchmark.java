package vn.thanhdong.benchmarks;

import java.time.Clock;
import java.util.List;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import vn.thanhdong.eventstore.log.LogKeys;
import vn.thanhdong.eventstore.log.LogSettings;
import vn.thanhdong.eventstore.log.VerifiableLog;
import vn.thanhdong.eventstore.position.Sequencer;

/** What the verifiable log costs: adding to it, comparing the store with it, and proving one event. */
final class LogBenchmark implements Benchmark {

    private static final double LEAVES_PER_SECOND = 100_000;
    private static final double PROOF_MILLIS = 5;
    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    @Override
    public String name() {
        return "log";
    }

    @Override
    public void run(Bench bench) throws Exception {
        try (Installation installation = bench.install(false)) {
            var table = new PastRows(installation.catalogue());
            var log = new VerifiableLog(
                    installation.bean(DataSource.class),
                    LogKeys.of("bench.example/log", KEY, List.of()),
                    LogSettings.PLAIN,
                    Clock.systemUTC());
            int rows = bench.size().rows();
            // what is measured is the second part; the first warms up
            record(installation, table, 0, rows / 4);
            log.integrate();
            log.verify();
            long before = installation.head();
            double appending = record(installation, table, rows / 4, rows);
            long events = installation.head() - before;

            Stopwatch watch = Stopwatch.start();
            log.integrate();
            double integrating = watch.seconds();
            bench.report(Figure.atLeast(
                    name(),
                    "leaves added to the tree, %,d at once".formatted(events),
                    events / integrating,
                    "leaves/s",
                    LEAVES_PER_SECOND));
            bench.report(Figure.plain(
                    name(),
                    "the same against recording and positioning the events",
                    "%.1f %%".formatted(100 * integrating / appending)));
            watch = Stopwatch.start();
            log.publish();
            bench.report(Figure.plain(
                    name(), "one checkpoint: root, proof, signature", Figure.number(watch.millis()) + " ms"));

            watch = Stopwatch.start();
            log.verify();
            if (log.standing().check().alarm().isPresent()) {
                throw new IllegalStateException("The comparison found a difference where nobody made one");
            }
            bench.report(Figure.plain(
                    name(),
                    "events compared with the log, without resting",
                    Figure.number(installation.head() / watch.seconds()) + " events/s"));
            proofs(bench, log, installation.head());
        }
    }

    private void proofs(Bench bench, VerifiableLog log, long head) {
        var random = new SplittableRandom(6962);
        double[] millis = new double[bench.size().samples()];
        for (int i = 0; i < millis.length; i++) {
            Stopwatch watch = Stopwatch.start();
            var _ = log.proof(1 + random.nextLong(head)).orElseThrow();
            millis[i] = watch.millis();
        }
        bench.report(Figure.atMost(
                name(),
                "p95 of one inclusion proof among %,d; p50 %s ms"
                        .formatted(head, Figure.number(Comparison.percentile(millis, 50))),
                Comparison.percentile(millis, 95),
                "ms",
                PROOF_MILLIS));
    }

    /** @return seconds that recording and positioning took together */
    private static double record(Installation installation, PastRows table, int from, int to) throws Exception {
        Sequencer sequencer = installation.bean(Sequencer.class);
        sequencer.stop();
        Stopwatch watch = Stopwatch.start();
        new Import(installation).send(table.rows(from, to));
        sequencer.start();
        installation.awaitPositions();
        return watch.seconds();
    }
}
