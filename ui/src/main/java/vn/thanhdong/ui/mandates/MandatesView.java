package vn.thanhdong.ui.mandates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.MandateSeal;
import vn.thanhdong.access.MandateState;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.command.MandateCommand;
import vn.thanhdong.access.query.FindMandates;
import vn.thanhdong.access.query.MandateList;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.history.query.GetMandateReport;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Notices;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.SignedIn;

/** <i>Quyết định kiểm tra</i>: by which papers auditors work here, who entered and confirmed them, and their reports. */
@Route(MandatesView.ROUTE)
@Menu(title = "nav.mandates", order = 12.5, icon = "vaadin:clipboard-check")
@StyleSheet("thanhdong/work.css")
@StyleSheet("thanhdong/mandates.css")
@RolesAllowed({"LEADER", "PROVINCE_LEADER", "AUDITOR", "ADMINISTRATOR"})
public class MandatesView extends Div implements HasDynamicTitle {

    static final String ROUTE = "quyet-dinh-kiem-tra";

    private static final long serialVersionUID = 1L;
    private static final Set<MandateState> CHANGEABLE =
            EnumSet.of(MandateState.COMING, MandateState.IN_FORCE, MandateState.RUN_OUT);

    private final transient Questions questions;
    private final transient Commands commands;
    private final transient Catalogue catalogue;
    private final transient MandateWords words;
    private final transient Actor actor;
    private final Div content = new Div();

    public MandatesView(Questions questions, Commands commands, SignedIn signedIn, Names names, Catalogue catalogue) {
        this.questions = questions;
        this.commands = commands;
        this.catalogue = catalogue;
        words = new MandateWords(names, catalogue);
        actor = signedIn.actor().orElseThrow();
        addClassName("mandates");
        Component[] enter = actor.is(Role.ADMINISTRATOR) ? new Component[] {enterButton()} : new Component[0];
        add(new PageHeader(getTranslation("mandate.title"), getTranslation("mandate.sentence"), enter), content);
        show(FindMandates.ALL);
    }

    private Button enterButton() {
        var enter = new Button(getTranslation("mandate.enter"), VaadinIcon.PLUS.create(), click -> enter());
        enter.setId("enter-mandate");
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enter.addClickShortcut(Key.KEY_N, KeyModifier.ALT);
        return enter;
    }

    private void enter() {
        new MandateDialog(new MandateFields(auditors(), catalogue, words.names()), this::carryOut).open();
    }

    private List<Account> auditors() {
        return catalogue.accounts().stream()
                .filter(account -> account.has(Role.AUDITOR))
                .toList();
    }

    private void show(FindMandates question) {
        MandateList list = questions.ask(question);
        content.removeAll();
        if (list.delayed()) {
            var note = new Div(getTranslation("file.delayed"));
            note.addClassName("note");
            note.getElement().setAttribute("role", "status");
            content.add(note);
        }
        if (list.mandates().isEmpty()) {
            String more = actor.is(Role.AUDITOR) ? "mandate.empty.auditor" : "mandate.empty.more";
            content.add(
                    new EmptyState(VaadinIcon.CLIPBOARD_CHECK, getTranslation("mandate.empty"), getTranslation(more)));
            return;
        }
        part("mandate.part.waiting", list, MandateState.WAITING);
        part("mandate.part.inForce", list, MandateState.IN_FORCE);
        part("mandate.part.coming", list, MandateState.COMING);
        part("mandate.part.runOut", list, MandateState.RUN_OUT);
        part("mandate.part.over", list, MandateState.ENDED, MandateState.WITHDRAWN);
    }

    private void part(String title, MandateList list, MandateState... states) {
        List<Mandate> some = list.mandates().stream()
                .filter(one -> Set.of(states).contains(one.state(list.now())))
                .toList();
        if (!some.isEmpty()) {
            content.add(new H2(getTranslation(title, some.size())));
            some.forEach(mandate -> content.add(card(mandate, list.now())));
        }
    }

    private MandateCard card(Mandate mandate, Instant now) {
        var card = new MandateCard(mandate, now, words);
        var actions = new MandateActions(mandate, words, this::carryOut);
        MandateState state = mandate.state(now);
        boolean open = mandate.ended().isEmpty();
        boolean confirms = open
                && mayConfirm(mandate)
                && (state == MandateState.WAITING || mandate.proposed().isPresent());
        if (confirms) {
            card.offer("mandate.confirm", actions::confirm, ButtonVariant.LUMO_PRIMARY);
            card.offer("mandate.decline", actions::decline);
        }
        if (actor.is(Role.ADMINISTRATOR) && CHANGEABLE.contains(state)) {
            card.offer("mandate.change", () -> actions.change(auditors()));
        }
        if (mandate.opened().isPresent() && mayEnd(mandate)) {
            card.link("mandate.report", MandateReportView.ROUTE + "/" + mandate.id());
        }
        if (open && mayEnd(mandate) && !(confirms && state == MandateState.WAITING)) {
            boolean early = state != MandateState.RUN_OUT;
            card.offer(
                    state == MandateState.WAITING ? "mandate.withdraw" : "mandate.end",
                    () -> actions.end(early, () -> seal(mandate)),
                    ButtonVariant.LUMO_TERTIARY);
        }
        return card;
    }

    private Optional<MandateSeal> seal(Mandate mandate) {
        return Optional.of(questions.ask(new GetMandateReport(mandate.id())).seal());
    }

    /** A courtesy: the command side decides. */
    private boolean mayConfirm(Mandate mandate) {
        return actor.is(Role.PROVINCE_LEADER)
                || actor.is(Role.LEADER) && mandate.scope().agencies().stream().allMatch(actor::actsFor);
    }

    private boolean mayEnd(Mandate mandate) {
        boolean head = mandate.team().head().equals(actor.person());
        return head || actor.is(Role.ADMINISTRATOR) || mayConfirm(mandate);
    }

    /** @return why it was refused; none when it was done, which is then said and shown */
    private List<Rejection> carryOut(MandateCommand command, String done) {
        return switch (commands.send(command, Commands.freshId())) {
            case Answer.Done(String ignored, long sequence) -> {
                Notices.done(getTranslation(done));
                show(new FindMandates(Optional.of(command.mandateId()), sequence));
                yield List.of();
            }
            case Answer.Refused(var rejections) -> rejections;
        };
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("mandate.title"));
    }
}
