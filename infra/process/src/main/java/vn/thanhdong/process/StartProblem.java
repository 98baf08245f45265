package vn.thanhdong.process;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import vn.thanhdong.catalogue.CatalogueException;

/** Says in a sentence why a process cannot start, where the reason is one that an operator can mend. */
final class StartProblem implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            FailureAnalysis found = of(cause);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable FailureAnalysis of(Throwable cause) {
        return switch (cause) {
            case MissingSettings missing ->
                new FailureAnalysis(missing.getMessage(), "Set them and start again; see docs/running.md.", missing);
            case CatalogueException catalogue ->
                new FailureAnalysis(
                        String.valueOf(catalogue.getMessage()), "Mend these places and start again.", cause);
            case SQLException database -> database(database);
            default -> null;
        };
    }

    private static @Nullable FailureAnalysis database(SQLException problem) {
        String state = problem.getSQLState() == null ? "" : problem.getSQLState();
        String said = String.valueOf(problem.getMessage());
        // the first two characters of an SQL state name its class
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "08" ->
                new FailureAnalysis(
                        "PostgreSQL does not answer: " + said,
                        "Start it, or correct its address (DATABASE_URL, KEYS_DATABASE_URL), and start again.",
                        problem);
            case "28" ->
                new FailureAnalysis(
                        "PostgreSQL refuses the user: " + said,
                        "Correct the user and the password of that database and start again.",
                        problem);
            case "3D" ->
                new FailureAnalysis(
                        "The database is missing: " + said,
                        "Make it, or correct its name in the address, and start again.",
                        problem);
            default -> null;
        };
    }
}
