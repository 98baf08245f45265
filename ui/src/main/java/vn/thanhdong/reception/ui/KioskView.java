package vn.thanhdong.reception.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Answer;
import vn.thanhdong.reception.KioskActor;
import vn.thanhdong.reception.KioskKey;
import vn.thanhdong.reception.QueueBook;
import vn.thanhdong.reception.VisitPurpose;
import vn.thanhdong.reception.command.TakeNumber;
import vn.thanhdong.reception.query.FindQueue;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Notices;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.SignedIn;

/**
 * <i>Lấy số thứ tự</i>: the kiosk in the hall, which a clerk opened, or a clerk who takes a number for somebody.
 * Without either nobody takes numbers.
 */
@Route(value = KioskView.ROUTE + "/:" + Desks.AGENCY + "?", autoLayout = false)
@StyleSheet("thanhdong/reception.css")
@AnonymousAllowed
public class KioskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "lay-so";
    static final String KEY = "khoa";

    private static final long serialVersionUID = 1L;
    private static final int SECONDS_TO_READ = 20;

    private final Commands commands;
    private final Questions questions;
    private final SignedIn signedIn;
    private final Names names;
    private final Catalogue catalogue;
    private @Nullable AgencyCode agency;
    private transient Optional<KioskKey> key = Optional.empty();
    private String ticket = "";

    public KioskView(Commands commands, Questions questions, SignedIn signedIn, Names names, Catalogue catalogue) {
        this.commands = commands;
        this.questions = questions;
        this.signedIn = signedIn;
        this.names = names;
        this.catalogue = catalogue;
        addClassName("queue-kiosk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<AgencyCode> desk = Desks.of(event, signedIn, catalogue);
        agency = desk.orElse(null);
        key = event.getLocation().getQueryParameters().getSingleParameter(KEY).map(KioskKey::new);
        boolean open = desk.isPresent() && (key.isPresent() || isOfItsClerk(desk.get()));
        if (open) {
            ask();
        } else {
            removeAll();
            add(new EmptyState(VaadinIcon.TABLET, getTranslation("kiosk.closed"), getTranslation("kiosk.closed.more")));
        }
    }

    private boolean isOfItsClerk(AgencyCode desk) {
        return signedIn.actor()
                .filter(actor -> actor.is(Role.CLERK) && actor.actsFor(desk))
                .isPresent();
    }

    private void ask() {
        ticket = "";
        removeAll();
        add(new KioskButtons(names.agency(agency), this::take));
    }

    private void take(VisitPurpose purpose, boolean priority) {
        AgencyCode desk = agency;
        if (desk == null) {
            return;
        }
        String id = Commands.freshId();
        var command = new TakeNumber(desk, id, purpose, priority, key);
        Answer answer = key.isPresent() ? asKiosk(command, id) : commands.send(command, id);
        switch (answer) {
            case Answer.Refused(var rejections) -> Notices.refused(rejections);
            case Answer.Done(String ignored, long sequence) -> show(desk, id, sequence);
        }
    }

    private Answer asKiosk(TakeNumber command, String id) {
        Actor kiosk = KioskActor.ACTOR;
        return commands.sendAs(kiosk, command, id);
    }

    private void show(AgencyCode desk, String id, long sequence) {
        QueueBook book = questions.askAsPublic(new FindQueue(desk, sequence)).book();
        book.taken(id)
                .ifPresentOrElse(
                        taken -> {
                            ticket = id;
                            removeAll();
                            add(new TicketSlip(names.agency(desk), taken, book.before(taken), this::ask));
                            getElement()
                                    .executeJs(
                                            "setTimeout(() => this.isConnected && this.$server.read($0), $1)",
                                            id,
                                            SECONDS_TO_READ * 1_000);
                        },
                        () -> Notices.problem(getTranslation("kiosk.delayed")));
    }

    /** Time enough has passed to read that ticket: the kiosk is there for the next one. */
    @ClientCallable
    private void read(String id) {
        if (ticket.equals(id)) {
            ask();
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("kiosk.title"));
    }
}
