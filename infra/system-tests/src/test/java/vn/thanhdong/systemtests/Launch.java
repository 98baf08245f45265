package vn.thanhdong.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a program is to be started.
 *
 * @param data folder in which it keeps everything
 * @param port of its pages
 * @param options what else stands on its command line
 * @param environment what it finds in its environment beside the token of the API
 * @param around a command that runs it, in whose process it is
 */
public record Launch(Path data, int port, List<String> options, Map<String, String> environment, List<String> around) {

    private static final Path JAR = Path.of("../standalone/target/thanhdong-program.jar");

    /** Empty, on a port that nobody uses. */
    public static Launch on(Path data) {
        return new Launch(data, freePort(), List.of("--demo=none"), Map.of(), List.of());
    }

    public Launch atPort(int other) {
        return new Launch(data, other, options, environment, around);
    }

    public Launch with(String... more) {
        var all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new Launch(data, port, List.copyOf(all), environment, around);
    }

    public Launch with(String variable, Path value) {
        var all = new LinkedHashMap<>(environment);
        all.put(variable, value.toString());
        return new Launch(data, port, options, Map.copyOf(all), around);
    }

    public Launch within(String... command) {
        return new Launch(data, port, options, environment, List.of(command));
    }

    /** Starts it and waits for nothing. */
    public Program begin() {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR.toAbsolutePath().normalize()
                    + " is missing: package the module standalone first, as `./mvnw verify` does");
        }
        try {
            Files.createDirectories(Path.of("target"));
            Path output = Files.createTempFile(Path.of("target"), "program-", ".log");
            var builder =
                    new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("THANHDONG_API_TOKEN", Program.API_TOKEN);
            builder.environment().putAll(environment);
            return new Program(builder.start(), data, port, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        var command = new ArrayList<>(around);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-Duser.language=en",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Daxoniq.update-checker.disabled=true",
                "-jar",
                JAR.toString(),
                "--data=" + data,
                "--port=" + port));
        command.addAll(options);
        return command;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
