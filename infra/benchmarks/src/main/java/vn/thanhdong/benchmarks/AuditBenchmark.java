package vn.thanhdong.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thanhdong.audit.AuditProgram;
import vn.thanhdong.eventstore.position.Sequencer;

/** The auditor's tool on a database that nothing else is at work on: every hash anew, and the figures from the events. */
final class AuditBenchmark implements Benchmark {

    /** 1.5 million in 20 seconds. */
    private static final double VERIFIED_PER_SECOND = 1_500_000 / 20.0;

    /** 1.5 million in 90 seconds. */
    private static final double DERIVED_PER_SECOND = 1_500_000 / 90.0;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public void run(Bench bench) throws Exception {
        try (Installation installation = bench.install(false)) {
            Sequencer sequencer = installation.bean(Sequencer.class);
            sequencer.stop();
            new Import(installation)
                    .send(new PastRows(installation.catalogue())
                            .rows(0, bench.size().rows()));
            sequencer.start();
            installation.awaitPositions();
            long events = installation.head();
            var postgres = bench.engines().postgres();
            String database = "--database=%s?user=%s&password=%s"
                    .formatted(installation.jdbcUrl(), postgres.user(), postgres.password());
            bench.report(Figure.atLeast(
                    name(),
                    "%,d events, every hash computed anew".formatted(events),
                    events / seconds("verify", database),
                    "events/s",
                    VERIFIED_PER_SECOND));
            bench.report(Figure.atLeast(
                    name(),
                    "figures of a half-year derived from %,d events".formatted(events),
                    events / seconds("figures", database, "--from=" + PastRows.FIRST_DAY, "--to=" + PastRows.LAST_DAY),
                    "events/s",
                    DERIVED_PER_SECOND));
        }
    }

    /** The second time counts: the first warms up. */
    private static double seconds(String command, String... options) {
        List<String> arguments = new ArrayList<>(List.of("audit", command));
        arguments.addAll(List.of(options));
        run(arguments);
        Stopwatch watch = Stopwatch.start();
        run(arguments);
        return watch.seconds();
    }

    private static void run(List<String> arguments) {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        if (AuditProgram.run(out, Locale.ROOT, arguments.toArray(String[]::new)) != AuditProgram.AS_RECORDED) {
            throw new IllegalStateException("The auditor's tool said: " + said.toString(StandardCharsets.UTF_8));
        }
    }
}
