package vn.thanhdong.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.command.EndAbsence;
import vn.thanhdong.access.query.AbsenceList;
import vn.thanhdong.access.query.FindAbsences;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Answer;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Notices;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.Section;
import vn.thanhdong.ui.SignedIn;

/** <i>Vắng mặt và ủy quyền</i>: who is away, from when to when, and who acts in their stead. */
@Route(AbsencesView.ROUTE)
@Menu(title = "nav.absences", order = 9, icon = "vaadin:calendar-user")
@StyleSheet("thanhdong/work.css")
@StyleSheet("thanhdong/absences.css")
@RolesAllowed({"CLERK", "HEAD_OF_DIVISION", "OFFICER", "LEADER", "REGISTRY_CLERK", "PROVINCE_LEADER", "ADMINISTRATOR"})
public class AbsencesView extends Div implements HasDynamicTitle {

    static final String ROUTE = "vang-mat";

    private static final long serialVersionUID = 1L;

    private final Questions questions;
    private final Commands commands;
    private final Names names;
    private final Catalogue catalogue;
    private final transient Clock clock;
    private final Actor actor;
    private final Div content = new Div();

    public AbsencesView(
            Questions questions, Commands commands, SignedIn signedIn, Names names, Catalogue catalogue, Clock clock) {
        this.questions = questions;
        this.commands = commands;
        this.names = names;
        this.catalogue = catalogue;
        this.clock = clock;
        actor = signedIn.actor().orElseThrow();
        addClassName("absences");
        var declare = declareButton();
        declare.setId("declare-absence");
        declare.addClickShortcut(Key.KEY_N, KeyModifier.ALT);
        declare.setTooltipText(getTranslation("absence.declare.key"));
        add(new PageHeader(getTranslation("absence.title"), getTranslation("absence.sentence"), declare), content);
        show(-1);
    }

    private Button declareButton() {
        var declare = new Button(getTranslation("absence.declare"), VaadinIcon.PLUS.create(), event -> declare());
        declare.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return declare;
    }

    private void declare() {
        new AbsenceDialog(Colleague.whom(actor, catalogue), catalogue, names, commands, this::showAfter).open();
    }

    /** What was written for another agency than the own is not waited for. */
    private void showAfter(AgencyCode agency, long sequence) {
        show(actor.actsFor(heir(agency)) ? sequence : -1);
    }

    /** @param written sequence of the own command that is to be seen; -1 for none */
    private void show(long written) {
        AbsenceList list = questions.ask(new FindAbsences(written));
        content.removeAll();
        if (list.delayed()) {
            var note = new Div(getTranslation("file.delayed"));
            note.addClassName("note");
            note.getElement().setAttribute("role", "status");
            content.add(note);
        }
        if (list.absences().isEmpty()) {
            content.add(new EmptyState(
                    VaadinIcon.CALENDAR_USER,
                    getTranslation("absence.empty"),
                    getTranslation("absence.empty.more"),
                    declareButton()));
            return;
        }
        Instant now = list.now();
        content.add(new AbsenceCalendar(list.absences(), now, names));
        part("absence.now", list.absences(), now, absence -> absence.inForce(now));
        part("absence.later", list.absences(), now, absence -> absence.from().isAfter(now) && !absence.isOver(now));
        part("absence.over", list.absences(), now, absence -> absence.isOver(now));
    }

    private void part(String title, List<Absence> all, Instant now, Predicate<Absence> belongs) {
        Component[] cards = all.stream()
                .filter(belongs)
                .map(absence -> new AbsenceCard(absence, now, names, mayEnd(absence), this::end))
                .toArray(Component[]::new);
        if (cards.length > 0) {
            content.add(new Section(getTranslation(title, cards.length), cards));
        }
    }

    private boolean mayEnd(Absence absence) {
        return Stream.of(absence.agency(), heir(absence.agency()))
                .anyMatch(agency -> new Colleague(absence.person(), "", absence.role(), agency).mayBeDeclaredBy(actor));
    }

    /** Who has the work of an agency today: itself, or the one that it was merged into. */
    private AgencyCode heir(AgencyCode agency) {
        return catalogue.territory().heir(agency, LocalDate.ofInstant(clock.instant(), Dates.ZONE));
    }

    private void end(Absence absence) {
        switch (commands.send(new EndAbsence(absence.id(), absence.agency()), Commands.freshId())) {
            case Answer.Done(String ignored, long sequence) -> {
                Notices.done(getTranslation("absence.ended", names.person(absence.person()), Dates.day(absence.to())));
                showAfter(absence.agency(), sequence);
            }
            case Answer.Refused(var rejections) -> {
                Notices.refused(rejections);
                show(-1);
            }
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("absence.title"));
    }
}
