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

/** The program as people start it: until it is ready, the first time and again, and what memory it takes. */
final class StandaloneBenchmark implements Benchmark {

    private static final Path PROGRAM = Path.of("..", "standalone", "target", "thanhdong-program.jar");
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
        String demo = bench.size() == Size.FULL ? "full" : "none";
        start(bench, data, demo, "first start, --demo=" + demo);
        start(bench, data, demo, "second start");
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
            await(process, port);
            bench.report(
                    Figure.plain(name(), what + ", until its health is UP", Figure.number(watch.seconds()) + " s"));
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

    private static void await(Process process, int port) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                    .build();
            Stopwatch waiting = Stopwatch.start();
            while (waiting.seconds() < LONGEST_SECONDS && process.isAlive()) {
                try {
                    if (client.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
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
    private static String memory(Process process) throws IOException {
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

    private static long resident(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (Files.notExists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
