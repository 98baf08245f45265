package vn.thanhdong.audit;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import vn.thanhdong.engines.EngineException;

/** The command {@code audit} with its parts {@code verify}, {@code dossier} and {@code figures}. */
public final class AuditProgram {

    /** Everything is as it was recorded. */
    public static final int AS_RECORDED = 0;

    /** Something differs, and the first of it was named. */
    public static final int DIFFERENT = 1;

    /** It could not be found out; the reason was said. */
    public static final int REFUSED = 2;

    private static final String NAME = "audit";

    private AuditProgram() {}

    /** Whether these arguments are for this program. */
    public static boolean isMeant(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /**
     * Does what is asked.
     *
     * @param arguments the first is the command itself
     * @return the process's exit code: {@link #AS_RECORDED}, {@link #DIFFERENT} or {@link #REFUSED}
     */
    public static int run(PrintStream out, Locale locale, String... arguments) {
        LoggingSystem.get(AuditProgram.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        var report = new Report(out, locale);
        var writer = new PrintWriter(out, true, StandardCharsets.UTF_8);
        return new CommandLine(new AuditCommand())
                .addSubcommand("verify", new VerifyCommand(report))
                .addSubcommand("dossier", new DossierCommand(report))
                .addSubcommand("figures", new FiguresCommand(report))
                .setResourceBundle(report.texts())
                .setOut(writer)
                .setErr(writer)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    report.say(sentence(failure, report));
                    return REFUSED;
                })
                .execute(Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static String sentence(Exception failure, Report report) {
        return switch (failure) {
            case AuditRefusal refusal -> report.text(refusal.key(), refusal.details());
            case EngineException refusal -> refusal.sentence(report.locale());
            default -> report.text("refused.failed", failure.getMessage());
        };
    }
}
