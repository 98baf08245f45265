package vn.thanhdong.engines;

import java.util.Locale;

/** An engine cannot run; the message is one sentence for the person at the console, in English. */
public final class EngineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final EngineProblem problem;
    private final transient Object[] details;

    EngineException(EngineProblem problem, Object... details) {
        super(problem.sentence(Locale.ENGLISH, details));
        this.problem = problem;
        this.details = details;
    }

    public EngineProblem problem() {
        return problem;
    }

    /** The same sentence in Vietnamese, or in English if {@code locale} is English. */
    public String sentence(Locale locale) {
        return problem.sentence(locale, details);
    }
}
