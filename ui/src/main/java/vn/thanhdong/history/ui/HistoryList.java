package vn.thanhdong.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanhdong.history.query.DossierHistory;
import vn.thanhdong.language.VietnameseText;

/** Every event of a dossier in words, newest or oldest first, narrowed by any word in it. */
public final class HistoryList extends Div {

    private final DossierHistory history;
    private final HistoryWords words;
    private final OrderedList entries = new OrderedList();
    private final Paragraph count = new Paragraph();
    private final TextField filter = new TextField();
    private final long highlighted;

    /**
     * @param highlighted sequence of the event that a link pointed at; -1 when none
     */
    public HistoryList(DossierHistory history, HistoryWords words, long highlighted) {
        this.history = history;
        this.words = words;
        this.highlighted = highlighted;
        addClassName("history");
        filter.setPlaceholder(getTranslation("audit.filter"));
        filter.setAriaLabel(getTranslation("audit.filter"));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(event -> show());
        entries.addClassName("history-entries");
        count.addClassName("hint");
        count.getElement().setAttribute("role", "status");
        var bar = new Div(filter, copyLink());
        bar.addClassName("history-bar");
        add(bar, count, entries);
        show();
    }

    private Button copyLink() {
        var copy = new Button(getTranslation("audit.copy"));
        copy.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        copy.addClickListener(event -> copy.getElement()
                .executeJs("navigator.clipboard.writeText(location.href)")
                .then(done -> copy.setText(getTranslation("audit.copied"))));
        return copy;
    }

    private void show() {
        String wanted = VietnameseText.folded(filter.getValue().strip());
        List<DossierHistory.Entry> shown = history.entries().stream()
                .filter(entry -> wanted.isEmpty() || text(entry).contains(wanted))
                .toList();
        entries.removeAll();
        shown.forEach(entry -> entries.add(new HistoryEntry(entry, words, entry.sequence() == highlighted)));
        count.setText(
                shown.isEmpty()
                        ? getTranslation("audit.empty")
                        : getTranslation(
                                "audit.count", shown.size(), history.entries().size()));
    }

    private String text(DossierHistory.Entry entry) {
        Locale locale = getLocale();
        return VietnameseText.folded(Stream.concat(
                        Stream.of(entry.sentence().in(locale), words.who(entry, locale), entry.type()),
                        entry.changes().stream()
                                .flatMap(change -> Stream.of(
                                        change.name().in(locale), change.value().in(locale))))
                .collect(Collectors.joining(" ")));
    }
}
