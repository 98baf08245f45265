package vn.thanhdong.territory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.territory.CalendarDecision;
import vn.thanhdong.territory.RecountProgress;
import vn.thanhdong.territory.query.DecidedCalendar;
import vn.thanhdong.ui.Dates;

/** How far the due dates of open dossiers have followed the calendar: the latest decision large, those before in a list. */
final class RecountPanel extends Div {

    private static final long serialVersionUID = 1L;

    private transient @Nullable Shown shown;

    private record Shown(String version, List<RecountProgress> recounts) {}

    RecountPanel() {
        addClassNames("card", "recount");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(DecidedCalendar calendar) {
        var now = new Shown(calendar.version(), calendar.recounts());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        List<CalendarDecision> decisions = calendar.decisions();
        boolean begun = calendar.recounts().stream()
                .anyMatch(one -> one.calendarVersion().equals(calendar.version()));
        if (decisions.size() < 2) {
            add(new Paragraph(getTranslation("calendar.recount.none")));
            return;
        }
        if (!begun) {
            add(new Paragraph(getTranslation("calendar.recount.waits")));
        }
        for (int i = 0; i < calendar.recounts().size(); i++) {
            RecountProgress one = calendar.recounts().get(i);
            if (i == 0 && begun) {
                add(latest(one));
            } else {
                add(earlier(one));
            }
        }
    }

    private Div latest(RecountProgress progress) {
        var bar = new ProgressBar(0, Math.max(1, progress.total()), progress.done());
        bar.getElement().setAttribute("aria-label", getTranslation("calendar.recount"));
        if (progress.total() == 0) {
            bar.setValue(1);
        }
        var sentence = new Paragraph(
                progress.finishedAt().isPresent()
                        ? getTranslation(
                                "calendar.recount.done",
                                number(progress.total()),
                                Dates.time(progress.finishedAt().get()),
                                seconds(progress))
                        : getTranslation(
                                "calendar.recount.running", number(progress.done()), number(progress.total())));
        sentence.addClassName("says");
        var list = new UnorderedList(
                figure("calendar.recount.moved", progress.moved()),
                figure("calendar.recount.unchanged", progress.unchanged()),
                figure("calendar.recount.refused", progress.refused()),
                figure("calendar.recount.left", progress.total() - progress.done()));
        list.addClassName("recount-figures");
        var part = new Div(sentence, bar, list);
        rate(progress).ifPresent(part::add);
        return part;
    }

    private ListItem figure(String key, int number) {
        var value = new Span(number(number));
        value.addClassName("number");
        return new ListItem(value, new Span(getTranslation(key)));
    }

    private Optional<Paragraph> rate(RecountProgress progress) {
        return progress.finishedAt()
                .map(end -> Duration.between(progress.startedAt(), end))
                .filter(time -> progress.total() > 0 && time.toMillis() > 0)
                .map(time -> {
                    var hint = new Paragraph(getTranslation(
                            "calendar.recount.rate", number((int) (progress.done() * 1_000L / time.toMillis()))));
                    hint.addClassName("hint");
                    return hint;
                });
    }

    private Paragraph earlier(RecountProgress progress) {
        Instant when = progress.finishedAt().orElse(progress.startedAt());
        var line = new Paragraph(getTranslation(
                progress.finishedAt().isPresent() ? "calendar.recount.earlier" : "calendar.recount.superseded",
                progress.calendarVersion(),
                number(progress.moved()),
                number(progress.total()),
                Dates.time(when)));
        line.addClassName("hint");
        return line;
    }

    private String seconds(RecountProgress progress) {
        Duration time =
                Duration.between(progress.startedAt(), progress.finishedAt().orElse(progress.startedAt()));
        return number((int) Math.max(1, time.toSeconds()));
    }

    private String number(int value) {
        return NumberFormat.getIntegerInstance(getLocale()).format(value);
    }
}
