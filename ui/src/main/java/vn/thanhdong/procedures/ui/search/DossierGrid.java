package vn.thanhdong.procedures.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.query.AsOf;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.ui.dossier.DossierLink;
import vn.thanhdong.ui.CellLines;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.DueBadge;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.StatusBadge;

/** Dossiers in rows: arrows go through them, Enter or a double click opens the one. */
public final class DossierGrid extends Grid<DossierSummary> {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;

    private final Names names;
    private @Nullable DossierSummary focused;
    private transient @Nullable AsOf asOf;

    public DossierGrid(Names names) {
        super(DossierSummary.class, false);
        this.names = names;
        addClassName("dossier-grid");
        setPageSize(PAGE);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        column("code", this::code).setWidth("13.5rem").setFlexGrow(0).setFrozen(true);
        column("who", this::who).setWidth("10.5rem").setFlexGrow(1);
        column("dueAt", this::due).setWidth("8.5rem").setFlexGrow(0);
        column("status", this::status).setWidth("10rem").setFlexGrow(0);
        getColumns().forEach(column -> column.setResizable(true));
        addCellFocusListener(event -> focused = event.getItem().orElse(null));
        addItemDoubleClickListener(event -> open(event.getItem()));
        Shortcuts.addShortcutListener(this, () -> open(focused), Key.ENTER).listenOn(this);
    }

    /** Rows are of that moment, and open their dossiers as they stood then; null for now. */
    void asOf(@Nullable AsOf moment) {
        asOf = moment;
    }

    private Column<DossierSummary> column(
            String name, com.vaadin.flow.function.ValueProvider<DossierSummary, Component> cell) {
        return addComponentColumn(cell).setKey(name).setHeader(getTranslation("search.list." + name));
    }

    private Component code(DossierSummary dossier) {
        var link = new Anchor(link(dossier), new HighlightedText(highlighted(dossier, "code", dossier.code())));
        link.addClassName("code");
        return new CellLines(link, CellLines.hint(Dates.time(dossier.submittedAt())));
    }

    /** Whose it is, where, and what they want: together they are what a dossier is recognised by. */
    private Component who(DossierSummary dossier) {
        String name = dossier.applicantName().isBlank() ? getTranslation("file.erased.name") : dossier.applicantName();
        var owner = new Div(new HighlightedText(highlighted(dossier, "applicantName", name)));
        owner.add(CellLines.hint(" · " + names.area(dossier.area())));
        var procedure = new Span(names.procedure(dossier.procedure()));
        procedure.setTitle(procedure.getText());
        procedure.addClassName("procedure");
        Div cell = new CellLines(owner, procedure);
        String form = dossier.highlights().getOrDefault("form", "");
        if (!form.isBlank()) {
            var found = new HighlightedText(form);
            found.addClassName("hint");
            cell.add(found);
        }
        String attached = dossier.highlights().getOrDefault("attachment", "");
        if (!attached.isBlank()) {
            var found = new Div(new Span(getTranslation("search.attached") + " "), new HighlightedText(attached));
            found.addClassNames("hint", "td-attached-words");
            cell.add(found);
        }
        return cell;
    }

    /** Behind a number of a period that is over: the date that it was judged by, and the legal one where they differ. */
    private Component due(DossierSummary dossier) {
        if (asOf != null) {
            return PastDue.of(dossier, names);
        }
        var badge = new DueBadge(dossier);
        Instant judgedBy = dossier.judgedBy();
        Instant legal = dossier.dueAt();
        if (judgedBy == null || legal == null) {
            return badge;
        }
        Div cell = new CellLines(
                badge,
                CellLines.hint(getTranslation("due.judgedBy", Dates.day(judgedBy))),
                CellLines.hint(getTranslation("due.legal", Dates.day(legal))));
        cell.setTitle(getTranslation("due.judgedBy.explained"));
        return cell;
    }

    private Component status(DossierSummary dossier) {
        Div cell = new CellLines(new StatusBadge(dossier.status(), names));
        if (dossier.step() != null) {
            cell.add(CellLines.hint(names.step(dossier.step())));
        }
        return cell;
    }

    private void open(@Nullable DossierSummary dossier) {
        if (dossier != null) {
            var place = new Location(link(dossier));
            getUI().ifPresent(ui -> ui.navigate(place.getPath(), place.getQueryParameters()));
        }
    }

    private String link(DossierSummary dossier) {
        return asOf == null ? DossierLink.of(dossier) : DossierLink.of(dossier, asOf);
    }

    /** The marked text; the plain one is escaped, because what reads it takes it for marked text too. */
    private static String highlighted(DossierSummary dossier, String field, String plain) {
        String marked = dossier.highlights().get(field);
        return marked == null ? plain.replace("&", "&amp;").replace("<", "&lt;") : marked;
    }
}
