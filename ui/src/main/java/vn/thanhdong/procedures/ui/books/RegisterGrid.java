package vn.thanhdong.procedures.ui.books;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.ui.dossier.DossierLink;
import vn.thanhdong.ui.CellLines;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.StatusBadge;

/** The lines of the register: arrows go through them, Enter or a double click opens the dossier. */
final class RegisterGrid extends Grid<DossierSummary> {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;

    private final transient Names names;
    private transient @Nullable DossierSummary focused;

    RegisterGrid(Names names) {
        super(DossierSummary.class, false);
        this.names = names;
        addClassNames("dossier-grid", "register-grid");
        setPageSize(PAGE);
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        // together no wider than a screen of 1280 pixels that is read at 125 %
        column("code", this::code).setWidth("13.5rem").setFlexGrow(0).setFrozen(true);
        column("applicant", this::who).setWidth("10rem").setFlexGrow(1);
        column("handedOver", this::handedOver).setWidth("8.75rem").setFlexGrow(1);
        column(
                        "due",
                        dossier -> moment(
                                dossier.dueAt(), dossier.provisional() ? " " + getTranslation("due.provisional") : ""))
                .setWidth("7.5rem")
                .setFlexGrow(0);
        column("returned", this::returned).setWidth("9.5rem").setFlexGrow(0);
        getColumns().forEach(column -> column.setResizable(true));
        addCellFocusListener(event -> focused = event.getItem().orElse(null));
        addItemDoubleClickListener(event -> open(event.getItem()));
        Shortcuts.addShortcutListener(this, () -> open(focused), Key.ENTER).listenOn(this);
    }

    private Column<DossierSummary> column(String name, ValueProvider<DossierSummary, Component> cell) {
        return addComponentColumn(cell).setKey(name).setHeader(getTranslation("register.list." + name));
    }

    /** Code, and when it was accepted. */
    private Component code(DossierSummary dossier) {
        var link = new Anchor(DossierLink.of(dossier), dossier.code());
        link.addClassName("code");
        return new CellLines(link, CellLines.hint(Dates.time(dossier.acceptedAt())));
    }

    private Component who(DossierSummary dossier) {
        String name = dossier.applicantName().isBlank() ? getTranslation("file.erased.name") : dossier.applicantName();
        var procedure = new Span(names.procedure(dossier.procedure()));
        procedure.setTitle(procedure.getText());
        procedure.addClassName("procedure");
        return new CellLines(new Span(name), procedure);
    }

    private Component handedOver(DossierSummary dossier) {
        String agency = names.agency(dossier.handlingAgency());
        String unit = dossier.desk().unit();
        var where = new Span(unit.isEmpty() ? agency : unit + ", " + agency);
        where.addClassName("procedure");
        return new CellLines(where, CellLines.hint(Dates.time(dossier.desk().handedOverAt())));
    }

    /** When and how the applicant got the result, or how far it has come. */
    private Component returned(DossierSummary dossier) {
        if (dossier.returnedAt() == null) {
            return new CellLines(new StatusBadge(dossier.status(), names));
        }
        var how = dossier.desk().returnedBy();
        return moment(
                dossier.returnedAt(), how == null ? "" : " · " + Terms.of(how).in(getLocale()));
    }

    /** The day, and below it the time with what is to be said beside it. */
    private static Component moment(@Nullable Instant moment, String beside) {
        return moment == null
                ? new Span(Dates.day(moment))
                : new CellLines(new Span(Dates.day(moment)), CellLines.hint(Dates.hour(moment) + beside));
    }

    private void open(@Nullable DossierSummary dossier) {
        if (dossier != null) {
            getUI().ifPresent(ui -> ui.navigate(DossierLink.of(dossier)));
        }
    }
}
