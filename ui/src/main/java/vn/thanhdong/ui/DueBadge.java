package vn.thanhdong.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.query.DossierSummary;

/** The due date, and how a dossier stands to it. */
public final class DueBadge extends Span {

    private static final long serialVersionUID = 1L;
    private static final Duration SOON = Duration.ofDays(2);

    /** A date that was promised once counts for nothing while the applicant is asked for something: it moves. */
    public DueBadge(DossierSummary dossier) {
        this(dossier, Clock.systemUTC());
    }

    DueBadge(DossierSummary dossier, Clock clock) {
        addClassNames("td-badge", "td-due");
        Instant dueAt = dossier.judgedBy() == null ? dossier.dueAt() : dossier.judgedBy();
        if (dueAt == null) {
            says(Tone.NEUTRAL, "due.none");
        } else if (NationalStatus.WITH_THE_APPLICANT.contains(dossier.status())) {
            says(Tone.NEUTRAL, "due.paused");
            setTitle(getTranslation("due.paused.explained"));
        } else {
            running(dueAt, dossier, clock);
        }
    }

    private void says(Tone tone, String key) {
        addClassName(tone.css());
        setText(getTranslation(key));
    }

    private void running(Instant dueAt, DossierSummary dossier, Clock clock) {
        Punctuality punctuality = dossier.punctuality();
        Tone tone = tone(dueAt, punctuality, clock.instant());
        addClassName(tone.css());
        setText(words(dueAt, punctuality, clock.instant())
                + (dossier.provisional() ? " " + getTranslation("due.provisional") : ""));
        setTitle(getTranslation("due.at", Dates.time(dueAt)));
    }

    private static Tone tone(Instant dueAt, Punctuality punctuality, Instant now) {
        return switch (punctuality) {
            case LATE, IN_PROGRESS_LATE -> Tone.BAD;
            case EARLY, ON_TIME -> Tone.GOOD;
            case IN_PROGRESS -> now.plus(SOON).isAfter(dueAt) ? Tone.SOON : Tone.GOOD;
        };
    }

    private String words(Instant dueAt, Punctuality punctuality, Instant now) {
        long days = ChronoUnit.DAYS.between(day(now), day(dueAt));
        return switch (punctuality) {
            case EARLY -> getTranslation("punctuality.EARLY");
            case ON_TIME -> getTranslation("punctuality.ON_TIME");
            case LATE -> getTranslation("punctuality.LATE");
            case IN_PROGRESS_LATE -> days == 0 ? getTranslation("due.late.today") : getTranslation("due.late", -days);
            case IN_PROGRESS ->
                days == 0
                        ? getTranslation("due.today", Dates.time(dueAt).substring(11))
                        : getTranslation("due.in", Dates.day(dueAt), days);
        };
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Dates.ZONE);
    }
}
