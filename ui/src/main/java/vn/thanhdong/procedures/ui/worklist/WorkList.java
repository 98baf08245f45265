package vn.thanhdong.procedures.ui.worklist;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Deputies;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.query.StandIns;
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
import vn.thanhdong.ui.StandInWords;
import vn.thanhdong.ui.Tone;

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
    private final ReassignMany reassign;
    private final Actor actor;
    private final boolean forSigning;
    private final boolean forAssigning;
    private WorkFilter filter = WorkFilter.ALL;
    private List<DossierSummary> rows = List.of();

    WorkList(
            Questions questions,
            Commands commands,
            Actor actor,
            Names names,
            WorkingCalendar calendar,
            Clock clock,
            UnitOfficers officers) {
        this.actor = actor;
        this.questions = questions;
        this.calendar = calendar;
        this.clock = clock;
        StandIns standIns = officers.standIns();
        forSigning = actor.is(Role.LEADER)
                || actor.is(Role.PROVINCE_LEADER)
                || standIns.inSteadOf().stream().anyMatch(absence -> Deputies.signs(absence.role()));
        forAssigning = actor.is(Role.HEAD_OF_DIVISION);
        grid = new DossierGrid(names);
        if (!standIns.inSteadOf().isEmpty()) {
            showWhoseStead(standIns, names);
        }
        many = new ManyAtOnce(commands, actor, grid, this::reload);
        empty = new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O, getTranslation("worklist.empty"), getTranslation("worklist.empty.more"));
        empty.setVisible(false);
        reassign = new ReassignMany(commands, actor, grid, officers, this::reload);
        add(many, reassign, grid, empty);
        if (forSigning || forAssigning) {
            grid.setSelectionMode(Grid.SelectionMode.MULTI);
            grid.setItemSelectableProvider(dossier -> maySign(dossier) || mayGive(dossier));
            grid.asMultiSelect().addSelectionListener(event -> chosen(event.getAllSelectedItems()));
        } else {
            grid.setSelectionMode(Grid.SelectionMode.NONE);
        }
    }

    /** Whether dossiers are signed here, and so can be chosen. */
    boolean isForSigning() {
        return forSigning;
    }

    private boolean maySign(DossierSummary dossier) {
        return forSigning && dossier.step() == StepKind.SIGNING;
    }

    /** What the own unit has to assign, or has with an officer. */
    private boolean mayGive(DossierSummary dossier) {
        boolean withUnit = dossier.step() == StepKind.ASSIGNMENT || dossier.role() == Role.OFFICER;
        return forAssigning && withUnit && actor.actsFor(dossier.handlingAgency());
    }

    /** Each with what may be done with it: who signs in the leader's stead is asked about both. */
    private void chosen(Set<DossierSummary> selected) {
        many.show(selected.stream().filter(this::maySign).collect(Collectors.toSet()));
        reassign.show(selected.stream().filter(this::mayGive).collect(Collectors.toSet()));
    }

    private void showWhoseStead(StandIns standIns, Names names) {
        grid.addComponentColumn(dossier -> {
                    var stead = new Span();
                    StandInWords.by(standIns, actor, dossier.role(), dossier.assignee())
                            .ifPresent(absence -> {
                                stead.setText(getTranslation("stand.for", names.person(absence.person())));
                                stead.addClassNames("td-badge", Tone.SOON.css());
                            });
                    return stead;
                })
                .setKey("stead")
                .setHeader(getTranslation("stand.column"))
                .setWidth("11rem")
                .setFlexGrow(0);
    }

    /** The first of those that wait for the signature, so that nobody ticks twenty boxes. */
    void choose() {
        grid.asMultiSelect()
                .select(rows.stream().filter(this::maySign).limit(AT_ONCE).toList());
    }

    void show(WorkFilter chosen) {
        filter = chosen;
        reload();
    }

    /** Reads the list again, unless somebody is at work on what it shows. */
    void refresh() {
        if (!many.isBusy() && !reassign.isBusy()) {
            reload();
        }
    }

    /** Reads the list again from its beginning. */
    private void reload() {
        Instant now = clock.instant();
        var pages = new DossierPages(
                questions::ask,
                filter.dossiers(calendar, LocalDate.ofInstant(now, Dates.ZONE), actor),
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
        chosen(Set.of());
    }
}
