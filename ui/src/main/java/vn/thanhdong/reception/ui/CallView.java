package vn.thanhdong.reception.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.command.Answer;
import vn.thanhdong.reception.Ticket;
import vn.thanhdong.reception.command.CallNext;
import vn.thanhdong.reception.command.CallNumber;
import vn.thanhdong.reception.command.PassNumber;
import vn.thanhdong.reception.command.QueueCommand;
import vn.thanhdong.reception.command.ServeNumber;
import vn.thanhdong.reception.query.FindQueue;
import vn.thanhdong.reception.query.QueueBoard;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.Notices;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.SignedIn;

/** <i>Gọi số</i>: who is at this counter, who comes next, and who waits. Follows by itself what the others do. */
@Route(CallView.ROUTE)
@Menu(title = "nav.queue", order = 2.05, icon = "vaadin:megaphone")
@StyleSheet("thanhdong/work.css")
@StyleSheet("thanhdong/reception.css")
@RolesAllowed("CLERK")
public class CallView extends Div implements HasDynamicTitle, QueueBoards.Viewer {

    static final String ROUTE = "goi-so";

    private static final long serialVersionUID = 1L;

    private final Questions questions;
    private final Commands commands;
    private final QueueBoards boards;
    private final AgencyCode agency;
    private final CounterChoice counter = new CounterChoice(this::tell);
    private final AtCounter atCounter;
    private final DayFigures figures = new DayFigures();
    private final LineLists lists = new LineLists(this::call);
    private transient QueueBoard shown;
    private @Nullable Registration watching;

    public CallView(Questions questions, Commands commands, SignedIn signedIn, QueueBoards boards) {
        this.questions = questions;
        this.commands = commands;
        this.boards = boards;
        agency = signedIn.actor().flatMap(Actor::agency).orElseThrow();
        shown = questions.ask(new FindQueue(agency, -1));
        addClassName("queue-calling");
        atCounter = new AtCounter(new AtCounter.Calls() {
            @Override
            public void next() {
                send(new CallNext(agency, counter.number(), counter.purposes()));
            }

            @Override
            public void again(Ticket ticket) {
                call(ticket);
            }

            @Override
            public void absent(Ticket ticket) {
                send(new PassNumber(agency, ticket.number(), counter.number()));
            }

            @Override
            public void served(Ticket ticket) {
                send(new ServeNumber(agency, ticket.number(), counter.number()));
            }
        });
        var left = new Div(counter, atCounter);
        left.addClassName("queue-counter");
        var parts = new Div(left, lists);
        parts.addClassName("queue-parts");
        add(
                new PageHeader(
                        getTranslation("queue.title"),
                        getTranslation("queue.sentence"),
                        new HallScreens(commands, agency)),
                parts,
                figures);
        tell();
    }

    private void call(Ticket ticket) {
        send(new CallNumber(agency, ticket.number(), counter.number()));
    }

    private void send(QueueCommand command) {
        switch (commands.send(command, Commands.freshId())) {
            case Answer.Done(String ignored, long sequence) -> latest(questions.ask(new FindQueue(agency, sequence)));
            case Answer.Refused(var rejections) -> {
                counter.refused(rejections);
                Notices.refused(rejections);
            }
        }
    }

    private void latest(QueueBoard board) {
        if (board.isLaterThan(shown)) {
            shown = board;
            tell();
        }
    }

    private void tell() {
        Optional<Ticket> here = shown.book().at(counter.number());
        atCounter.show(here, counter.number(), shown.book().line().size());
        lists.show(shown.book());
        figures.show(shown.book());
    }

    @Override
    public void show(QueueBoard board) {
        getUI().filter(UI::isAttached).ifPresent(ui -> ui.access(() -> latest(board)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watching = boards.watch(agency, this);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.remove();
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("queue.title"));
    }
}
