package vn.thanhdong.history.ui.trail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.text.NumberFormat;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.history.query.AuditEvent;
import vn.thanhdong.history.query.AuditFilter;
import vn.thanhdong.history.query.AuditSubject;
import vn.thanhdong.ui.CellLines;
import vn.thanhdong.ui.Dates;

/** Events in rows, newest first: arrows go through them, Enter or a double click opens the one. */
final class TrailGrid extends Grid<AuditEvent> {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;

    private final transient TrailWords words;
    private final transient Consumer<AuditEvent> opens;
    private final NumberFormat number = NumberFormat.getIntegerInstance(getLocale());
    private transient @Nullable AuditEvent focused;

    TrailGrid(TrailWords words, Consumer<AuditEvent> opens) {
        super(AuditEvent.class, false);
        this.words = words;
        this.opens = opens;
        addClassNames("dossier-grid", "trail-grid");
        setPageSize(PAGE);
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        column("what", this::what).setWidth("9.5rem").setFlexGrow(3);
        column("subject", this::subject).setWidth("12.5rem").setFlexGrow(1);
        column("who", this::who).setWidth("10rem").setFlexGrow(2);
        column("recorded", this::recorded).setWidth("10.5rem").setFlexGrow(0);
        getColumns().forEach(column -> column.setResizable(true));
        addCellFocusListener(event -> focused = event.getItem().orElse(null));
        addItemDoubleClickListener(event -> opens.accept(event.getItem()));
        Shortcuts.addShortcutListener(this, this::openFocused, Key.ENTER).listenOn(this);
    }

    private Column<AuditEvent> column(String name, ValueProvider<AuditEvent, Component> cell) {
        return addComponentColumn(cell).setKey(name).setHeader(getTranslation("trail.column." + name));
    }

    private Component what(AuditEvent event) {
        var open = new Button(TrailWords.type(event.type()), click -> opens.accept(event));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        open.addClassName("trail-type");
        String more = Stream.of(TrailWords.context(event.context()), event.words())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        Span hint = CellLines.hint(more);
        hint.setTitle(more);
        return new CellLines(open, hint);
    }

    private Component subject(AuditEvent event) {
        if (event.subjects().isEmpty()) {
            return new Span("–");
        }
        AuditSubject first = event.subjects().getFirst();
        int more = event.subjects().size() - 1;
        String kind = TrailWords.kind(first)
                + (more == 0 ? "" : " · " + getTranslation("trail.subject.more", number.format(more)));
        return new CellLines(SubjectLink.of(first, words), CellLines.hint(kind));
    }

    private Component who(AuditEvent event) {
        var lines = new CellLines();
        if (event.person().isEmpty()) {
            lines.add(new Span(words.who(event)));
        } else {
            lines.add(new Anchor(TrailLink.to(AuditFilter.ALL.withPerson(event.person())), words.who(event)));
        }
        String how = words.how(event);
        if (!how.isEmpty()) {
            Span hint = CellLines.hint(how);
            hint.setTitle(how);
            lines.add(hint);
        }
        return lines;
    }

    private Component recorded(AuditEvent event) {
        var time = new Span(Dates.second(event.recordedAt()));
        time.addClassName("trail-time");
        time.setTitle(getTranslation("trail.position", number.format(event.position())));
        var story = new Anchor(StoryView.address(event.position()), getTranslation("trail.story"));
        story.addClassName("hint");
        return new CellLines(time, story);
    }

    private void openFocused() {
        if (focused != null) {
            opens.accept(focused);
        }
    }
}
