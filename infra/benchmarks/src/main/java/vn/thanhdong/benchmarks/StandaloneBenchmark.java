package vn.thanhdong.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The program as people start it: until it is ready, the first time and again, and what memory it takes. */
final class StandaloneBenchmark implements Benchmark {

    private static final Path PROGRAM = Path.of("..", "standalone", "target", "thanhdong-program.jar");
    private static final Pattern LAGGING = Pattern.compile("\"lag\"\\s*:\\s*[1-9]");
    private static final double LONGEST_SECONDS = 1_800;

    @Override
    public String name() {
        return "standalone";
    }

    @Override
    public void run(Bench bench) throws Exception {
        if (Files.notExists(PROGRAM)) {
            System.out.println("    " + PROGRAM + " is not there: build it with infra/run.sh");
            return;
        }
        Path data = bench.engines().folder().resolve("standalone");
        String demo = bench.size().equals(Size.FULL) ? "full" : "none";
        start(bench, data, demo, "first start, --demo=" + demo);
        start(bench, data, demo, "second start, --demo=" + demo);
    }

    private void start(Bench bench, Path data, String demo, String what) throws Exception {
        int port = freePort();
        Stopwatch watch = Stopwatch.start();
        Process process = new ProcessBuilder(command(data, demo, port))
                .redirectErrorStream(true)
                .redirectOutput(
                        bench.engines().folder().resolve("standalone.log").toFile())
                .start();
        try {
            await(process, port, health -> true);
            bench.report(
                    Figure.plain(name(), what + ", until its health is UP", Figure.number(watch.seconds()) + " s"));
            if (!demo.equals("none")) {
                await(
                        process,
                        port,
                        health ->
                                isLoaded(data, demo) && !LAGGING.matcher(health).find());
                bench.report(Figure.plain(
                        name(),
                        what + ", until all of it is loaded and followed",
                        Figure.number(watch.seconds()) + " s"));
            }
            bench.report(Figure.plain(name(), "memory after " + what, memory(process)));
        } finally {
            process.destroy();
            process.waitFor(60, TimeUnit.SECONDS);
        }
    }

    private static List<String> command(Path data, String demo, int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-XX:+UseG1GC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Daxoniq.update-checker.disabled=true",
                "-jar",
                PROGRAM.toString(),
                "--demo=" + demo,
                "--data=" + data,
                "--port=" + port);
    }

    /** As the program itself remembers it in its folder. */
    private static boolean isLoaded(Path data, String demo) {
        try {
            return Files.readString(data.resolve("demo.properties")).contains(demo + ".complete=true");
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Until it is UP and its health says what is waited for. */
    private static void await(Process process, int port, Predicate<String> wanted) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                    .build();
            Stopwatch waiting = Stopwatch.start();
            while (waiting.seconds() < LONGEST_SECONDS && process.isAlive()) {
                try {
                    HttpResponse<String> health = client.send(request, HttpResponse.BodyHandlers.ofString());
                    if (health.statusCode() == 200 && wanted.test(health.body())) {
                        return;
                    }
                } catch (IOException notYet) {
                    // asked again
                }
                Installation.pause(50);
            }
        }
        throw new IllegalStateException("The program did not become ready; see standalone.log");
    }

    /** Resident memory of the program and of each of its engines. */
    private static String memory(Process process) {
        List<String> parts = new ArrayList<>();
        long total = resident(process.pid());
        parts.add("program %,d MB".formatted(total >> 10));
        for (ProcessHandle child : process.descendants().toList()) {
            long kilobytes = resident(child.pid());
            total += kilobytes;
            if (kilobytes > 200_000) {
                parts.add("engine %,d MB".formatted(kilobytes >> 10));
            }
        }
        return "%,d MB (%s)".formatted(total >> 10, String.join(", ", parts));
    }

    /** Memory that several processes share counts once: each has its part of it. */
    private static long resident(long pid) {
        Path shares = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        try {
            return Files.readAllLines(shares).stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
