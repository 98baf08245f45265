package vn.thanhdong.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.thanhdong.projection.Projections;

/** Commands from the signed message to the answer, against the bare append of the events that came of them. */
final class CommandsBenchmark implements Benchmark {

    static final int MANY = 16;
    private static final int TOGETHER = 15;
    private static final double STILL_QUICKER = 1.05;

    @Override
    public String name() {
        return "commands";
    }

    @Override
    public void run(Bench bench) throws Exception {
        try (Installation installation = bench.install(false)) {
            var bare = new BareAppend(installation);
            // in this order: the many warm up what the one is measured on
            measure(bench, installation, bare, MANY, "16 threads, projections off", 0.45);
            measure(bench, installation, bare, 1, "1 thread, projections off", 0.6);
        }
        try (Installation installation = bench.install(true)) {
            measure(bench, installation, new BareAppend(installation), MANY, "16 threads, projections on", 0.35);
        }
    }

    private void measure(
            Bench bench, Installation installation, BareAppend bare, int threads, String what, double target)
            throws Exception {
        var life = new DossierLife(installation);
        warmUp(life, bench.size());
        long[] from = new long[1];
        Comparison rates = Comparison.of(
                bench.size().runs(),
                () -> {
                    settle(installation);
                    from[0] = bare.lastIndex();
                    Stopwatch watch = Stopwatch.start();
                    lived(life, bench.size().lives(), threads);
                    double seconds = watch.seconds();
                    return bare.eventsAfter(from[0]) / seconds;
                },
                () -> {
                    settle(installation);
                    return bare.perSecond(from[0], threads);
                });
        bench.report(Figure.rate(name(), what, rates, "events/s", target));
    }

    /**
     * Until some rounds together are hardly quicker than as many before them: the compiler goes on for a minute and
     * more, and takes a processor for it.
     */
    static void warmUp(DossierLife life, Size size) throws Exception {
        double before = 0;
        for (int rounds = 0; rounds < size.warmUpRounds(); rounds += TOGETHER) {
            Stopwatch watch = Stopwatch.start();
            lived(life, TOGETHER * size.lives(), MANY);
            double rate = TOGETHER * size.lives() / watch.seconds();
            if (rate < before * STILL_QUICKER) {
                return;
            }
            before = rate;
        }
    }

    private static void settle(Installation installation) {
        if (installation.bean(Projections.class).names().isEmpty()) {
            installation.awaitPositions();
        } else {
            installation.awaitProjections();
        }
    }

    static void lived(DossierLife life, int dossiers, int threads) throws Exception {
        List<Future<?>> living = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < dossiers; i++) {
                living.add(people.submit(life::live));
            }
            for (Future<?> one : living) {
                one.get();
            }
        }
    }
}
