package vn.thanhdong.benchmarks;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.history.query.CompareDossier;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.projection.DossierProjection;
import vn.thanhdong.procedures.projection.ServiceFigureAnswers;
import vn.thanhdong.procedures.query.AsOf;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FindDossiers;
import vn.thanhdong.procedures.query.GetServiceFigures;
import vn.thanhdong.procedures.query.GetServiceFigures.By;
import vn.thanhdong.query.TimeAxis;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * Figures, a list and one dossier as of moments of the past, another moment each time, so that no answer is one that the
 * engine has kept; the same figures sent to the engine as bytes; and what the past takes of the index.
 */
final class TimeTravelBenchmark implements Benchmark {

    private static final String SEARCH = "/" + DossierProjection.NAME + "/_search?typed_keys=true";
    private static final double FIGURES_MILLIS = 300;
    private static final double DOSSIER_MILLIS = 50;
    private static final int PAGE = 100;

    @Override
    public String name() {
        return "timetravel";
    }

    @Override
    public void run(Bench bench) throws Exception {
        try (Installation installation = bench.install(true)) {
            int rows = bench.size().rows();
            new Import(installation).send(new PastRows(installation.catalogue()).rows(0, rows));
            installation.awaitProjections();
            installation.engine().send("POST", "/" + DossierProjection.NAME + "/_forcemerge?max_num_segments=1", "");
            Actor reader = new Staff(installation.catalogue()).any(Role.PROVINCE_LEADER);
            String on = " on %,d dossiers".formatted(rows);
            figures(bench, installation, reader, "figures at a moment in their period" + on, false);
            figures(bench, installation, reader, "figures at a moment after their period" + on, true);
            lists(bench, installation, reader, on);
            dossiers(bench, installation, reader);
            bench.report(Figure.plain(name(), "index" + on, size(installation, rows)));
        }
    }

    private void figures(Bench bench, Installation installation, Actor reader, String what, boolean periodIsOver) {
        int samples = bench.size().samples() / 4;
        var listening =
                new Eavesdropper(installation.bean(ElasticsearchClient.class)._transport());
        var answers = new ServiceFigureAnswers(SearchBenchmark.reading(installation, listening));
        var ours = new double[samples];
        var bare = new double[samples];
        for (int turn = 0; turn < 2; turn++) { // the first one warms up
            for (int i = 0; i < samples; i++) {
                AsOf asOf = moment(installation, turn * samples + i);
                LocalDate to = periodIsOver
                        ? LocalDate.ofInstant(asOf.at(), WorkingCalendar.ZONE).minusDays(10)
                        : PastRows.LAST_DAY;
                var question =
                        new GetServiceFigures(PastRows.FIRST_DAY, to, By.SERVICE, Set.of(), Set.of(), Set.of(), asOf);
                Stopwatch watch = Stopwatch.start();
                installation.ask(reader, question);
                ours[i] = watch.millis();
                answers.answer(question, reader);
                String body = listening.searches().getLast();
                watch = Stopwatch.start();
                installation.engine().send("POST", SEARCH + "&request_cache=false", body);
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
                "≤ 300 ms",
                our <= FIGURES_MILLIS));
    }

    private void lists(Bench bench, Installation installation, Actor reader, String on) {
        int samples = bench.size().samples() / 4;
        var took = new double[samples];
        for (int turn = 0; turn < 2; turn++) {
            for (int i = 0; i < samples; i++) {
                var filter = DossierFilter.ALL.withAsOf(moment(installation, turn * samples + i));
                Stopwatch watch = Stopwatch.start();
                installation.ask(reader, new FindDossiers(filter, DossierOrder.NEWEST, PAGE, "", true));
                took[i] = watch.millis();
            }
        }
        bench.report(Figure.plain(
                name(), "p95 of a list with its counts" + on, Figure.number(Comparison.percentile(took, 95)) + " ms"));
    }

    private void dossiers(Bench bench, Installation installation, Actor reader) {
        int samples = bench.size().samples();
        var question = new FindDossiers(DossierFilter.ALL, DossierOrder.NEWEST, PAGE, "", false);
        List<DossierId> ids = new ArrayList<>();
        installation.ask(reader, question).dossiers().stream()
                .map(DossierSummary::id)
                .forEach(ids::add);
        var took = new double[samples];
        for (int turn = 0; turn < 2; turn++) {
            for (int i = 0; i < samples; i++) {
                AsOf asOf = moment(installation, turn * samples + i);
                Stopwatch watch = Stopwatch.start();
                installation.ask(
                        reader, new CompareDossier(ids.get(i % ids.size()), asOf.at(), now(installation), asOf.axis()));
                took[i] = watch.millis();
            }
        }
        bench.report(Figure.atMost(
                name(), "p95 of one dossier at two moments", Comparison.percentile(took, 95), "ms", DOSSIER_MILLIS));
    }

    /** By turns in the months of the table, by what had happened, and in the last minutes, by what was recorded. */
    private static AsOf moment(Installation installation, int number) {
        var random = new SplittableRandom(number);
        if (number % 2 == 0) {
            Instant first = PastRows.FIRST_DAY
                    .plusDays(30)
                    .atStartOfDay(WorkingCalendar.ZONE)
                    .toInstant();
            return new AsOf(first.plusMillis(random.nextLong(130L * 86_400_000)), TimeAxis.OCCURRED);
        }
        return new AsOf(now(installation).minusMillis(random.nextLong(60_000)), TimeAxis.RECORDED);
    }

    private static Instant now(Installation installation) {
        return installation.bean(Clock.class).instant();
    }

    private static String size(Installation installation, int rows) {
        double bytes = installation
                .engine()
                .json("GET", "/" + DossierProjection.NAME + "/_stats/store", "")
                .at("/_all/primaries/store/size_in_bytes")
                .asDouble();
        return Figure.number(bytes / rows) + " bytes a dossier";
    }
}
