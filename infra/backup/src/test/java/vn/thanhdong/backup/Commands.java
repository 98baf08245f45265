package vn.thanhdong.backup;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** The two commands as people give them, with what they print. */
final class Commands {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Report report = new Report(new PrintStream(printed, true, StandardCharsets.UTF_8), Locale.ENGLISH);

    static Path backup(Path data, Path to, String... more) throws Exception {
        return new Commands().takeBackup(data, to, more);
    }

    static String restore(Path from, Path data, String... more) throws Exception {
        Commands commands = new Commands();
        List<String> arguments = new java.util.ArrayList<>(List.of("--from=" + from, "--to-data=" + data));
        arguments.addAll(List.of(more));
        new Restore(RestoreOptions.of(arguments), commands.report, Installation::engine, Clock.systemUTC()).run();
        return commands.printed.toString(StandardCharsets.UTF_8);
    }

    private Path takeBackup(Path data, Path to, String... more) throws Exception {
        List<String> arguments = new java.util.ArrayList<>(List.of("--data=" + data, "--to=" + to));
        arguments.addAll(List.of(more));
        return new Backup(BackupOptions.of(arguments), report, Installation::engine, Clock.systemUTC()).take();
    }
}
