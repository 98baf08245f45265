package vn.thanhdong.engines;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A second JVM that runs an engine, to be killed while it does. */
final class AnotherInstance implements AutoCloseable {

    private final Process process;
    private final long enginePid;

    private AnotherInstance(Process process, long enginePid) {
        this.process = process;
        this.enginePid = enginePid;
    }

    /** Starts it and returns when its engine answers. */
    static AnotherInstance running(String engine, Path data, Path programs, int port) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                AnotherInstance.class.getName(),
                engine,
                data.toString(),
                programs.toString(),
                Integer.toString(port));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(new File("target", "another-instance.log"))
                    .start();
            BufferedReader answers = process.inputReader(StandardCharsets.UTF_8);
            String line = answers.readLine();
            while (line != null && !line.startsWith("ready ")) {
                line = answers.readLine();
            }
            if (line == null) {
                throw new IllegalStateException("The other instance did not start: target/another-instance.log");
            }
            return new AnotherInstance(process, Long.parseLong(line.substring("ready ".length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProcessHandle engine() {
        return ProcessHandle.of(enginePid).orElseThrow();
    }

    long pid() {
        return process.pid();
    }

    /** As {@code kill -9} does: it has no time for anything. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[1]);
        Path programs = Path.of(arguments[2]);
        int port = Integer.parseInt(arguments[3]);
        long pid = switch (arguments[0]) {
            case "postgres" -> EmbeddedPostgres.start(data, programs, port).pid();
            default -> EmbeddedElasticsearch.start(data, programs, port, "512m").pid();
        };
        System.out.println("ready " + pid);
        // until it is killed: the pipe of its input stays open
        System.out.println(System.in.read());
    }
}
