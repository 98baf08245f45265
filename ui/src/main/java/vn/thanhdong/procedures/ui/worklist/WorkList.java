package vn.thanhdong.procedures.ui.worklist;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.ui.search.DossierGrid;
import vn.thanhdong.procedures.ui.search.DossierPages;
import vn.thanhdong.territory.WorkingCalendar;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Questions;

/** The dossiers that wait for somebody, nearest date first; whoever signs may take many at once. */
final class WorkList extends Div {

    static final int AT_ONCE = 20;

    private static final long serialVersionUID = 1L;
    private static final int FIRST_ROWS = 100;

    private final Questions questions;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final DossierGrid grid;
    private final ManyAtOnce many;
    private final EmptyState empty;
    private final boolean forSigning;
    private WorkFilter filter = WorkFilter.ALL;
    private List<DossierSummary> rows = List.of();

    WorkList(Questions questions, Commands commands, Actor actor, Names names, WorkingCalendar calendar, Clock clock) {
        this.questions = questions;
        this.calendar = calendar;
        this.clock = clock;
        forSigning = actor.is(Role.LEADER) || actor.is(Role.PROVINCE_LEADER);
        grid = new DossierGrid(names);
        many = new ManyAtOnce(commands, actor, grid, this::reload);
        empty = new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O, getTranslation("worklist.empty"), getTranslation("worklist.empty.more"));
        empty.setVisible(false);
        add(many, grid, empty);
        if (forSigning) {
            grid.setSelectionMode(Grid.SelectionMode.MULTI);
            grid.setItemSelectableProvider(WorkList::waitsForSignature);
            grid.asMultiSelect().addSelectionListener(event -> many.show(event.getAllSelectedItems()));
        } else {
            grid.setSelectionMode(Grid.SelectionMode.NONE);
        }
    }

    /** Whether dossiers are signed here, and so can be chosen. */
    boolean isForSigning() {
        return forSigning;
    }

    private static boolean waitsForSignature(DossierSummary dossier) {
        return dossier.step() == StepKind.SIGNING;
    }

    /** The first of those that wait for the signature, so that nobody ticks twenty boxes. */
    void choose() {
        grid.asMultiSelect()
                .select(rows.stream()
                        .filter(WorkList::waitsForSignature)
                        .limit(AT_ONCE)
                        .toList());
    }

    void show(WorkFilter chosen) {
        filter = chosen;
        reload();
    }

    /** Reads the list again, unless somebody is at work on what it shows. */
    void refresh() {
        if (!many.isBusy()) {
            reload();
        }
    }

    /** Reads the list again from its beginning. */
    private void reload() {
        Instant now = clock.instant();
        var pages = new DossierPages(
                questions::ask,
                filter.dossiers(calendar, LocalDate.ofInstant(now, Dates.ZONE)),
                DossierOrder.DUE,
                false);
        rows = pages.rows(0, FIRST_ROWS)
                .takeWhile(dossier -> filter.reaches(dossier, calendar, now))
                .toList();
        boolean any = !rows.isEmpty();
        grid.setItems(query -> pages.rows(query.getOffset(), query.getLimit())
                .takeWhile(dossier -> filter.reaches(dossier, calendar, now)));
        grid.setVisible(any);
        empty.setVisible(!any);
        many.show(Set.of());
    }
}
