package vn.thanhdong.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.Punctuality;

/** The due date, and how a dossier stands to it. */
public final class DueBadge extends Span {

    private static final long serialVersionUID = 1L;
    private static final Duration SOON = Duration.ofDays(2);

    /**
     * @param dueAt null while nothing has been promised
     * @param provisional beyond the decided calendar: shown as tạm tính
     */
    public DueBadge(@Nullable Instant dueAt, boolean provisional, Punctuality punctuality) {
        this(dueAt, provisional, punctuality, Clock.systemUTC());
    }

    DueBadge(@Nullable Instant dueAt, boolean provisional, Punctuality punctuality, Clock clock) {
        addClassNames("td-badge", "td-due");
        if (dueAt == null) {
            setText(getTranslation("due.none"));
            addClassName(Tone.NEUTRAL.css());
            return;
        }
        Tone tone = tone(dueAt, punctuality, clock.instant());
        addClassName(tone.css());
        setText(words(dueAt, punctuality, clock.instant())
                + (provisional ? " " + getTranslation("due.provisional") : ""));
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
