package vn.thanhdong.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import vn.thanhdong.engines.EmbeddedPostgres;
import vn.thanhdong.engines.EngineException;

/** The two commands {@code backup} and {@code restore}, each with its options after it. */
public final class BackupProgram {

    private static final int DONE = 0;
    private static final int REFUSED = 2;
    private static final Set<String> COMMANDS = Set.of("backup", "restore");

    private BackupProgram() {}

    /** Whether these arguments are for this program. */
    public static boolean isMeant(String... arguments) {
        return arguments.length > 0 && COMMANDS.contains(arguments[0]);
    }

    /**
     * Does what is asked and says in one sentence what is wrong where it cannot.
     *
     * @return the process's exit code: 0 if it was done, 2 if not
     */
    public static int run(PrintStream out, Locale locale, String... arguments) {
        // nobody else has said yet what is to be logged; the report says what people want to know
        LoggingSystem.get(BackupProgram.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        try {
            run(new Report(out, locale), List.of(arguments), folder -> EmbeddedPostgres.start(folder, 0));
            return DONE;
        } catch (BackupException refused) {
            out.println(refused.sentence(locale));
        } catch (EngineException refused) {
            out.println(refused.sentence("vi".equals(locale.getLanguage()) ? locale : Locale.ENGLISH));
        } catch (IOException | SQLException | IllegalArgumentException broken) {
            out.println(BackupProblem.FAILED.with(broken).sentence(locale));
        }
        return REFUSED;
    }

    private static void run(Report report, List<String> arguments, Engine engine) throws IOException, SQLException {
        List<String> options = arguments.subList(1, arguments.size());
        if (arguments.getFirst().equals("backup")) {
            Path made = new Backup(BackupOptions.of(options), report, engine, Clock.systemUTC()).take();
            report.say("how-to-restore", made);
        } else {
            new Restore(RestoreOptions.of(options), report, engine, Clock.systemUTC()).run();
        }
    }
}
