package vn.thanhdong.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The main program: {@code [--size=small|full] [--results=FILE] [--data=FOLDER] [name…]}. */
public final class Benchmarks {

    static final List<Benchmark> ALL = List.of(
            new CommandsBenchmark(),
            new ProjectionsBenchmark(),
            new ImportBenchmark(),
            new VisibilityBenchmark(),
            new SearchBenchmark(),
            new TimeTravelBenchmark(),
            new PapersBenchmark(),
            new GrowthBenchmark(),
            new DeadlinesBenchmark(),
            new LogBenchmark(),
            new AuditBenchmark(),
            new EncryptionBenchmark(),
            new StandaloneBenchmark());

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT); // numbers look the same wherever they were measured
        Size size = Size.SMALL;
        Path results = Path.of("RESULTS.md");
        Path data = Path.of("target", "bench");
        List<String> names = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.startsWith("--size=")) {
                size = Size.of(argument.substring("--size=".length()));
            } else if (argument.startsWith("--results=")) {
                results = Path.of(argument.substring("--results=".length()));
            } else if (argument.startsWith("--data=")) {
                data = Path.of(argument.substring("--data=".length()));
            } else {
                names.add(argument);
            }
        }
        List<Benchmark> wanted = wanted(names);
        List<String> failed = new ArrayList<>();
        try (var engines = Engines.start(data.toAbsolutePath())) {
            var bench = new Bench(engines, size);
            List<String> done = new ArrayList<>();
            for (Benchmark benchmark : wanted) {
                System.out.println("==> " + benchmark.name() + ", " + size.label());
                try {
                    bench.begin();
                    benchmark.run(bench);
                    done.add(benchmark.name());
                    bench.write(results, done);
                } catch (Exception e) { // the others are measured all the same
                    bench.drop();
                    failed.add(benchmark.name());
                    e.printStackTrace();
                }
            }
        }
        if (!failed.isEmpty()) {
            System.out.println("Not measured, see above: " + failed);
        }
        System.exit(failed.isEmpty() ? 0 : 1);
    }

    private static List<Benchmark> wanted(List<String> names) {
        List<String> known = ALL.stream().map(Benchmark::name).toList();
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("There is no benchmark " + name + ". Known are: " + known);
        });
        return names.isEmpty()
                ? ALL
                : ALL.stream().filter(one -> names.contains(one.name())).toList();
    }
}
