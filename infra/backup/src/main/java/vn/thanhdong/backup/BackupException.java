package vn.thanhdong.backup;

import java.util.Locale;

/** A backup or a restore cannot be done; the message is one sentence for the person at the console, in English. */
public final class BackupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final BackupProblem problem;
    private final transient Object[] details;

    BackupException(BackupProblem problem, Object... details) {
        super(problem.sentence(Locale.ENGLISH, details));
        this.problem = problem;
        this.details = details;
    }

    public BackupProblem problem() {
        return problem;
    }

    /** The same sentence in Vietnamese if {@code locale} is Vietnamese, else in English. */
    public String sentence(Locale locale) {
        return problem.sentence(locale, details);
    }
}
