package vn.thanhdong.history.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.thanhdong.history.query.DossierHistory;
import vn.thanhdong.territory.WorkingCalendar;

/** One event: when it happened and was recorded, who it was, and what changed. */
final class HistoryEntry extends ListItem {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy", Locale.ROOT).withZone(WorkingCalendar.ZONE);

    HistoryEntry(DossierHistory.Entry entry, HistoryWords words, boolean highlighted) {
        addClassName("history-entry");
        setId("su-kien-" + entry.sequence());
        if (highlighted) {
            addClassName("highlighted");
            getElement().executeJs("this.scrollIntoView({block: 'center'})");
        }
        Locale locale = getLocale();
        add(
                line("what", entry.sentence().in(locale)),
                times(entry),
                line("who", who(words.who(entry, locale))),
                line("how", how(entry, words, locale)));
        if (!entry.changes().isEmpty()) {
            add(changes(entry, locale));
        }
    }

    private Div times(DossierHistory.Entry entry) {
        var times = new Div(
                new Span(getTranslation("audit.happened", format(entry.occurredAt()))),
                new Span(getTranslation("audit.recorded", format(entry.recordedAt()))));
        times.addClassName("times");
        return times;
    }

    private String who(String who) {
        return who.isEmpty() ? getTranslation("audit.system") : who;
    }

    private String how(DossierHistory.Entry entry, HistoryWords words, Locale locale) {
        String position = entry.position() < 0
                ? getTranslation("audit.position.none")
                : getTranslation("audit.position", entry.position());
        String channel = words.channel(entry, locale);
        String imported = entry.imported() ? " · " + getTranslation("audit.imported") : "";
        return (channel.isEmpty() ? "" : channel + " · ") + position + imported;
    }

    private static DescriptionList changes(DossierHistory.Entry entry, Locale locale) {
        var list = new DescriptionList();
        for (DossierHistory.Change change : entry.changes()) {
            list.add(
                    new DescriptionList.Term(change.name().in(locale)),
                    new DescriptionList.Description(change.value().in(locale)));
        }
        return list;
    }

    private static Div line(String className, String text) {
        var line = new Div(text);
        line.addClassName(className);
        return line;
    }

    private static String format(Instant moment) {
        return SECOND.format(moment);
    }
}
