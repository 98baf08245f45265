package vn.thanhdong.benchmarks;

import java.time.Clock;
import java.util.List;
import vn.thanhdong.catalogue.PackSource;
import vn.thanhdong.command.Answer;
import vn.thanhdong.papers.DossierPapers;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.PaperKind;
import vn.thanhdong.procedures.command.AcceptDossier;
import vn.thanhdong.procedures.command.DossierCommand;
import vn.thanhdong.procedures.command.HandOverDossier;
import vn.thanhdong.procedures.query.ControlSheet;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.FindDossier;
import vn.thanhdong.procedures.query.GetControlSheet;
import vn.thanhdong.procedures.query.PaperOfDossier;

/** How long one paper takes as a PDF, by a program that has printed before. */
final class PapersBenchmark implements Benchmark {

    private static final double TARGET_MILLIS = 150;
    private static final int WARM_UP = 60;
    private static final int SAMPLES = 200;

    /** One printing. */
    @FunctionalInterface
    private interface Print {
        byte[] now();
    }

    @Override
    public String name() {
        return "papers";
    }

    @Override
    public void run(Bench bench) throws Exception {
        try (Installation installation = bench.install(true)) {
            var life = new DossierLife(installation);
            var dossier = new DossierId(life.submit().id());
            for (DossierCommand step : List.of(new AcceptDossier(dossier), new HandOverDossier(dossier, ""))) {
                installation.send(life.clerk(), step, Answer.class);
            }
            installation.awaitProjections();
            DossierDetail detail = installation.ask(life.clerk(), new FindDossier(dossier, -1));
            PaperOfDossier receipt = detail.papers().stream()
                    .filter(one -> one.paper().kind() == PaperKind.RECEIPT)
                    .findFirst()
                    .orElseThrow();
            ControlSheet sheet = installation.ask(life.clerk(), new GetControlSheet(dossier));
            var papers = new DossierPapers(
                    installation.catalogue(),
                    PackSource.ofClassPath(),
                    Clock.systemUTC(),
                    "https://dichvucong.example");
            report(bench, "receipt (01), QR and all", () -> papers.print(receipt, detail, "Trần Thị Mai Hương"));
            report(
                    bench,
                    "control sheet (06) of %d steps".formatted(sheet.steps().size()),
                    () -> papers.printControlSheet(sheet, detail, "Trần Thị Mai Hương"));
        }
    }

    private void report(Bench bench, String what, Print print) {
        long bytes = 0;
        for (int i = 0; i < WARM_UP; i++) {
            bytes = print.now().length;
        }
        double[] millis = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            Stopwatch watch = Stopwatch.start();
            bytes = print.now().length;
            millis[i] = watch.millis();
        }
        bench.report(Figure.atMost(
                name(),
                "p95 %s; p50 %s ms, %d samples, %d KB"
                        .formatted(what, Figure.number(Comparison.percentile(millis, 50)), SAMPLES, bytes / 1024),
                Comparison.percentile(millis, 95),
                "ms",
                TARGET_MILLIS));
    }
}
