package vn.thanhdong.benchmarks;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.projection.DossierLists;
import vn.thanhdong.procedures.projection.DossierProjection;
import vn.thanhdong.procedures.projection.DossierReading;
import vn.thanhdong.procedures.projection.Freshness;
import vn.thanhdong.procedures.projection.NumberHashes;
import vn.thanhdong.procedures.projection.ServiceFigureAnswers;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.FindDossiers;
import vn.thanhdong.procedures.query.Waiting;

/** Questions of people against the same searches sent to the engine as bytes, and the figures in the engine alone. */
final class SearchBenchmark implements Benchmark {

    private static final String SEARCH = "/" + DossierProjection.NAME + "/_search?typed_keys=true";
    private static final double TARGET = 1.5;
    private static final double FIGURES_MILLIS = 100;
    private static final int PAGE = 50;
    private static final String[] WORDS = {
        "nguyen van an",
        "Trần Thị Hòa",
        "duong",
        "le duc",
        "Thủy",
        "pham minh khoe",
        "hoang ngoc",
        "vũ",
        "dang thu",
        "H23"
    };

    @Override
    public String name() {
        return "search";
    }

    @Override
    public void run(Bench bench) throws Exception {
        try (Installation installation = bench.install(true)) {
            int rows = bench.size().rows();
            new Import(installation).send(new PastRows(installation.catalogue()).rows(0, rows));
            installation.awaitProjections();
            installation.engine().send("POST", "/" + DossierProjection.NAME + "/_forcemerge?max_num_segments=1", "");
            var staff = new Staff(installation.catalogue());
            String on = " on %,d dossiers".formatted(rows);
            compare(
                    bench,
                    installation,
                    "search with highlights and counts" + on,
                    staff.any(Role.PROVINCE_LEADER),
                    i -> new FindDossiers(
                            DossierFilter.ALL.withText(WORDS[i % WORDS.length] + " " + i % 7),
                            DossierOrder.RELEVANCE,
                            PAGE,
                            "",
                            true));
            compare(
                    bench,
                    installation,
                    "worklist" + on,
                    staff.of(DossierLife.WARD, Role.OFFICER),
                    i -> new FindDossiers(
                            DossierFilter.ALL.withWaiting(i % 2 == 0 ? Waiting.FOR_ME : Waiting.ANY),
                            DossierOrder.DUE,
                            PAGE,
                            "",
                            false));
            figures(bench, installation, staff.any(Role.PROVINCE_LEADER), on);
        }
    }

    private void compare(
            Bench bench, Installation installation, String what, Actor asker, IntFunction<FindDossiers> question) {
        int samples = bench.size().samples();
        List<FindDossiers> questions = new ArrayList<>();
        for (int i = 0; i < samples; i++) {
            questions.add(question.apply(i));
        }
        List<String> bodies = searchesOf(installation, asker, questions);
        double[] ours = new double[samples];
        double[] bare = new double[samples];
        for (int turn = 0; turn < 2; turn++) { // the first one warms up
            for (int i = 0; i < samples; i++) {
                Stopwatch watch = Stopwatch.start();
                installation.ask(asker, questions.get(i));
                ours[i] = watch.millis();
                watch = Stopwatch.start();
                installation.engine().send("POST", SEARCH, bodies.get(i));
                bare[i] = watch.millis();
            }
        }
        double our = Comparison.percentile(ours, 95);
        double raw = Comparison.percentile(bare, 95);
        bench.report(new Figure(
                name(),
                "p95 of " + what,
                Figure.number(our) + " ms (p50 " + Figure.number(Comparison.median(ours)) + ")",
                Figure.number(raw) + " ms (p50 " + Figure.number(Comparison.median(bare)) + ")",
                "%.2f".formatted(our / raw),
                "≤ " + TARGET,
                our <= TARGET * raw));
    }

    /** What answers are read by, listened to on its way to the engine. */
    static DossierReading reading(Installation installation, Eavesdropper listening) {
        return new DossierReading(
                new ElasticsearchClient(listening),
                installation::catalogue,
                installation.bean(Clock.class),
                installation.bean(NumberHashes.class),
                installation.bean(Freshness.class));
    }

    private static List<String> searchesOf(Installation installation, Actor asker, List<FindDossiers> questions) {
        var listening =
                new Eavesdropper(installation.bean(ElasticsearchClient.class)._transport());
        var lists = new DossierLists(reading(installation, listening));
        questions.forEach(question -> lists.find(question, asker));
        return listening.searches();
    }

    private void figures(Bench bench, Installation installation, Actor reader, String on) {
        int samples = bench.size().samples() / 4;
        var listening =
                new Eavesdropper(installation.bean(ElasticsearchClient.class)._transport());
        var answers = new ServiceFigureAnswers(reading(installation, listening));
        answers.answer(ImportBenchmark.figures(), reader);
        String body = listening.searches().getFirst();
        double[] took = new double[samples];
        double[] cached = new double[samples];
        double[] whole = new double[samples];
        for (int turn = 0; turn < 2; turn++) {
            for (int i = 0; i < samples; i++) {
                took[i] = took(installation.engine(), SEARCH + "&request_cache=false", body);
                cached[i] = took(installation.engine(), SEARCH, body);
                Stopwatch watch = Stopwatch.start();
                installation.ask(reader, ImportBenchmark.figures());
                whole[i] = watch.millis();
            }
        }
        bench.report(Figure.atMost(
                name(),
                "figures page, p95 in the engine without its cache of answers" + on,
                Comparison.percentile(took, 95),
                "ms",
                FIGURES_MILLIS));
        bench.report(Figure.atMost(
                name(),
                "figures page, p95 in the engine as asked" + on,
                Comparison.percentile(cached, 95),
                "ms",
                FIGURES_MILLIS));
        bench.report(Figure.plain(
                name(),
                "figures page, p95 of the whole answer" + on,
                Figure.number(Comparison.percentile(whole, 95)) + " ms"));
    }

    private static double took(SearchEngine engine, String path, String body) {
        return engine.json("POST", path, body).path("took").asDouble();
    }
}
