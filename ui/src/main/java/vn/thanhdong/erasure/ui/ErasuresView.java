package vn.thanhdong.erasure.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.erasure.ErasureRequest;
import vn.thanhdong.erasure.ErasureVerdict;
import vn.thanhdong.erasure.command.AssessErasure;
import vn.thanhdong.erasure.command.PersonCommand;
import vn.thanhdong.erasure.command.WithdrawErasure;
import vn.thanhdong.erasure.query.ErasureList;
import vn.thanhdong.erasure.query.FindErasures;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Notices;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.SignedIn;

/** <i>Xóa dữ liệu cá nhân</i>: requests to erase, what the law answers, and two people who decide. */
@Route(ErasuresView.ROUTE)
@Menu(title = "nav.erasures", order = 12, icon = "vaadin:eraser")
@StyleSheet("thanhdong/work.css")
@StyleSheet("thanhdong/erasure.css")
@RolesAllowed({"CLERK", "LEADER", "PROVINCE_LEADER", "AUDITOR", "ADMINISTRATOR"})
public class ErasuresView extends Div implements HasDynamicTitle {

    static final String ROUTE = "xoa-du-lieu";

    private static final long serialVersionUID = 1L;
    private static final String DOSSIERS = "ho-so/";

    private final Questions questions;
    private final Commands commands;
    private final Names names;
    private final Actor actor;
    private final Div content = new Div();

    public ErasuresView(Questions questions, Commands commands, SignedIn signedIn, Names names) {
        this.questions = questions;
        this.commands = commands;
        this.names = names;
        actor = signedIn.actor().orElseThrow();
        addClassName("erasures");
        var help = new Details(getTranslation("erasure.help"), helpWords());
        add(new PageHeader(getTranslation("erasure.title"), getTranslation("erasure.sentence")), help, content);
        show(FindErasures.ALL);
    }

    private Div helpWords() {
        var words = new Div();
        for (String line : getTranslation("erasure.help.lines").split("\\|", -1)) {
            words.add(new Paragraph(line));
        }
        return words;
    }

    private void show(FindErasures question) {
        ErasureList list = questions.ask(question);
        content.removeAll();
        if (list.delayed()) {
            var note = new Div(getTranslation("file.delayed"));
            note.addClassName("note");
            note.getElement().setAttribute("role", "status");
            content.add(note);
        }
        if (list.requests().isEmpty()) {
            content.add(new EmptyState(
                    VaadinIcon.ERASER, getTranslation("erasure.empty"), getTranslation("erasure.empty.more")));
            return;
        }
        part("erasure.waiting", list.requests(), request -> !request.state().over());
        part("erasure.over", list.requests(), request -> request.state().over());
    }

    private void part(String title, List<ErasureRequest> all, Predicate<ErasureRequest> belongs) {
        List<ErasureRequest> some = all.stream().filter(belongs).toList();
        if (!some.isEmpty()) {
            content.add(new H2(getTranslation(title, some.size())));
            some.forEach(request -> content.add(card(request)));
        }
    }

    private ErasureCard card(ErasureRequest request) {
        var card = new ErasureCard(request, names, DOSSIERS);
        if (request.state().over()) {
            return card;
        }
        boolean own = request.by().equals(actor.person());
        if (decides()) {
            var deciding = new ErasureDecision(request, this::carryOut);
            // what the law keeps is not even offered; when time has passed it is compared again first
            if (!own && request.assessment().verdict() == ErasureVerdict.ALLOWED) {
                card.offer("erasure.approve", deciding::approve, ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
            }
            card.offer("erasure.refuse", deciding::refuse);
            card.offer(
                    "erasure.assess",
                    () -> tell(carryOut(new AssessErasure(request.person(), request.id()), "erasure.assess.done")),
                    ButtonVariant.LUMO_TERTIARY);
        }
        if (own) {
            card.offer(
                    "erasure.withdraw",
                    () -> tell(carryOut(new WithdrawErasure(request.person(), request.id()), "erasure.withdraw.done")),
                    ButtonVariant.LUMO_TERTIARY);
        }
        return card;
    }

    private boolean decides() {
        return actor.is(Role.LEADER) || actor.is(Role.PROVINCE_LEADER) || actor.is(Role.ADMINISTRATOR);
    }

    /** @return why it was refused; none when it was done, which is then said and shown */
    private List<Rejection> carryOut(PersonCommand command, String done) {
        return switch (commands.send(command, Commands.freshId())) {
            case Answer.Done(String ignored, long sequence) -> {
                Notices.done(getTranslation(done));
                PersonId person = command.person();
                show(new FindErasures(Optional.of(person), sequence));
                yield List.of();
            }
            case Answer.Refused(var rejections) -> rejections;
        };
    }

    private static void tell(List<Rejection> rejections) {
        if (!rejections.isEmpty()) {
            Notices.refused(rejections);
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("erasure.title"));
    }
}
