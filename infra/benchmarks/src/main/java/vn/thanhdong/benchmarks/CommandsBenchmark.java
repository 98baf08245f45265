package vn.thanhdong.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.thanhdong.projection.Projections;

/** Commands from the signed message to the answer, against the bare append of the events that came of them. */
final class CommandsBenchmark implements Benchmark {

    private static final int MANY = 16;

    @Override
    public String name() {
        return "commands";
    }

    @Override
    public void run(Bench bench) throws Exception {
        try (Installation installation = bench.install(false)) {
            measure(bench, installation, 1, "1 thread, projections off", 0.6);
            measure(bench, installation, MANY, "16 threads, projections off", 0.45);
        }
        try (Installation installation = bench.install(true)) {
            measure(bench, installation, MANY, "16 threads, projections on", 0.35);
        }
    }

    private void measure(Bench bench, Installation installation, int threads, String what, double target)
            throws Exception {
        var bare = new BareAppend(installation);
        var life = new DossierLife(installation);
        // enough for the compiler to have seen it all
        lived(life, bench.size().lives() * 2, MANY);
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

    private static void settle(Installation installation) {
        if (installation.bean(Projections.class).names().isEmpty()) {
            installation.awaitPositions();
        } else {
            installation.awaitProjections();
        }
    }

    private static void lived(DossierLife life, int dossiers, int threads) throws Exception {
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
