package vn.thanhdong.benchmarks;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.command.Answer;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.FindDossier;
import vn.thanhdong.procedures.query.FindDossiers;

/** From the answer to a command until another person's list shows it, and until the own next page does. */
final class VisibilityBenchmark implements Benchmark {

    private static final double TARGET_MILLIS = 1_500;
    private static final int PAGE = 50;
    private static final int BUSY_CLERKS = 4;

    @Override
    public String name() {
        return "visibility";
    }

    @Override
    public void run(Bench bench) throws Exception {
        try (Installation installation = bench.install(true)) {
            var life = new DossierLife(installation);
            for (int i = 0; i < 50; i++) {
                life.live();
            }
            installation.awaitProjections();
            measure(bench, installation, life, "quiet");
            var over = new AtomicBoolean();
            CompletableFuture<?>[] clerks = new CompletableFuture<?>[BUSY_CLERKS];
            for (int i = 0; i < clerks.length; i++) {
                clerks[i] = CompletableFuture.runAsync(() -> {
                    while (!over.get()) {
                        life.live();
                        Installation.pause(50);
                    }
                });
            }
            try {
                measure(bench, installation, life, "while four others work without a pause");
            } finally {
                over.set(true);
            }
            CompletableFuture.allOf(clerks).join();
        }
    }

    private void measure(Bench bench, Installation installation, DossierLife life, String when) {
        Actor other = new Staff(installation.catalogue()).of(DossierLife.WARD, Role.LEADER);
        int samples = bench.size().samples() / 2; // each takes as long as the index takes to show it
        double[] others = new double[samples];
        double[] own = new double[samples];
        for (int i = 0; i < samples; i++) {
            Answer.Done done = life.submit();
            Stopwatch watch = Stopwatch.start();
            installation.ask(life.clerk(), new FindDossier(new DossierId(done.id()), done.sequence()));
            own[i] = watch.millis();
            installation.await("a dossier", () -> shows(installation, other, done.id()));
            others[i] = watch.millis();
        }
        report(bench, "on another person's list, " + when, others);
        report(bench, "own write on the next page, " + when, own);
    }

    private static boolean shows(Installation installation, Actor asker, String dossier) {
        var question = new FindDossiers(DossierFilter.ALL, DossierOrder.NEWEST, PAGE, "", false);
        return installation.ask(asker, question).dossiers().stream()
                .anyMatch(one -> one.id().value().equals(dossier));
    }

    private void report(Bench bench, String what, double[] millis) {
        bench.report(Figure.atMost(
                name(),
                "p95 %s; p50 %s ms, %d samples"
                        .formatted(what, Figure.number(Comparison.percentile(millis, 50)), millis.length),
                Comparison.percentile(millis, 95),
                "ms",
                TARGET_MILLIS));
    }
}
