package vn.thanhdong.procedures.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.ui.dossier.DossierLink;
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

    public DossierGrid(Names names) {
        super(DossierSummary.class, false);
        this.names = names;
        addClassName("dossier-grid");
        setPageSize(PAGE);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        column("code", this::code).setAutoWidth(true).setFlexGrow(0).setFrozen(true);
        column("applicant", this::applicant).setWidth("13rem").setFlexGrow(1);
        column("procedureName", dossier -> new Span(names.procedure(dossier.procedure())))
                .setWidth("15rem")
                .setFlexGrow(2);
        column("status", this::status).setWidth("13rem").setFlexGrow(0);
        column("dueAt", dossier -> new DueBadge(dossier.dueAt(), dossier.provisional(), dossier.punctuality()))
                .setWidth("13rem")
                .setFlexGrow(0);
        column("area", dossier -> new Span(names.area(dossier.area())))
                .setWidth("10rem")
                .setFlexGrow(1);
        column("submittedAt", dossier -> new Span(Dates.time(dossier.submittedAt())))
                .setWidth("10rem")
                .setFlexGrow(0);
        getColumns().forEach(column -> column.setResizable(true));
        addCellFocusListener(event -> focused = event.getItem().orElse(null));
        addItemDoubleClickListener(event -> open(event.getItem()));
        Shortcuts.addShortcutListener(this, () -> open(focused), Key.ENTER).listenOn(this);
    }

    private Column<DossierSummary> column(
            String name, com.vaadin.flow.function.ValueProvider<DossierSummary, Component> cell) {
        return addComponentColumn(cell).setKey(name).setHeader(getTranslation("search.column." + name));
    }

    private Component code(DossierSummary dossier) {
        var link =
                new Anchor(DossierLink.of(dossier), new HighlightedText(highlighted(dossier, "code", dossier.code())));
        link.addClassName("code");
        return link;
    }

    private Component applicant(DossierSummary dossier) {
        String name = dossier.applicantName().isBlank() ? getTranslation("file.erased.name") : dossier.applicantName();
        var cell = new Div(new HighlightedText(highlighted(dossier, "applicantName", name)));
        String form = dossier.highlights().getOrDefault("form", "");
        if (!form.isBlank()) {
            var found = new HighlightedText(form);
            found.addClassName("hint");
            cell.add(found);
        }
        cell.addClassName("cell-lines");
        return cell;
    }

    private Component status(DossierSummary dossier) {
        var cell = new Div(new StatusBadge(dossier.status(), names));
        cell.addClassName("cell-lines");
        if (dossier.step() != null) {
            var step = new Span(names.step(dossier.step()));
            step.addClassName("hint");
            cell.add(step);
        }
        return cell;
    }

    private void open(@Nullable DossierSummary dossier) {
        if (dossier != null) {
            getUI().ifPresent(ui -> ui.navigate(DossierLink.of(dossier)));
        }
    }

    /** The marked text; the plain one is escaped, because what reads it takes it for marked text too. */
    private static String highlighted(DossierSummary dossier, String field, String plain) {
        String marked = dossier.highlights().get(field);
        return marked == null ? plain.replace("&", "&amp;").replace("<", "&lt;") : marked;
    }
}
