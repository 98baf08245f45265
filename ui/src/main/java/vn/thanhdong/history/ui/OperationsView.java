package vn.thanhdong.history.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.history.query.DropIndex;
import vn.thanhdong.history.query.GetProjections;
import vn.thanhdong.history.query.ParkSetAside;
import vn.thanhdong.history.query.ProjectionsStatus;
import vn.thanhdong.history.query.RebuildProjection;
import vn.thanhdong.history.query.RetrySetAside;
import vn.thanhdong.history.query.SteerRebuild;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.notices.command.RetryNotice;
import vn.thanhdong.notices.query.FindUnsentNotices;
import vn.thanhdong.notices.query.NoticesFound;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FindDossier;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.Notices;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.ServiceUnavailable;

/** <i>Vận hành</i>: how far each projection has followed the log, rebuilding it, which notices were
 * not sent, and what was put aside. */
@Route("van-hanh")
@Menu(title = "nav.operations", order = 2, icon = "vaadin:cogs")
@StyleSheet("thanhdong/work.css")
@RolesAllowed({"OPERATOR", "ADMINISTRATOR"})
public class OperationsView extends Div implements HasDynamicTitle, RebuildActions {

    private static final long serialVersionUID = 1L;
    private static final int EVERY_SECOND = 1_000;

    private static final int MOST_NOTICES = 20;

    private final Questions questions;
    private final Commands commands;
    private final Paragraph head = new Paragraph();
    private final Div projections = new Div();
    private final Map<String, ProjectionCard> cards = new HashMap<>();
    private final SetAsideList setAside;
    private final UnsentNoticeList unsent;
    private final MasterKeyPanel masterKey;
    private @Nullable Registration polling;

    public OperationsView(Questions questions, Commands commands, Catalogue catalogue, Clock clock) {
        this.questions = questions;
        this.commands = commands;
        addClassName("operations");
        projections.addClassName("projections");
        head.addClassName("says");
        head.getElement().setAttribute("role", "status");
        var all = new Button(getTranslation("operations.rebuildAll"), event -> askForAll());
        all.addClassName("all");
        setAside = new SetAsideList(this::retry, this::park);
        unsent = new UnsentNoticeList(this::dossier, this::sendAgain);
        masterKey = new MasterKeyPanel(questions);
        add(
                new PageHeader(getTranslation("operations.title"), getTranslation("operations.sentence")),
                new CalendarWarning(catalogue.calendar(), clock),
                head,
                all,
                projections,
                new H2(getTranslation("operations.notices")),
                unsent,
                new H2(getTranslation("operations.aside")),
                setAside,
                new H2(getTranslation("keys.title")),
                masterKey);
    }

    /** Few people look at this page, so that each of them may ask every second. */
    @Override
    protected void onAttach(AttachEvent event) {
        refresh();
        event.getUI().setPollInterval(EVERY_SECOND);
        polling = event.getUI().addPollListener(poll -> refresh());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private void refresh() {
        try {
            show(questions.ask(new GetProjections()));
            unsent.show(questions.ask(new FindUnsentNotices(MOST_NOTICES)));
            masterKey.refresh();
        } catch (ServiceUnavailable away) {
            head.setText(getTranslation("operations.away"));
        }
    }

    private void show(ProjectionsStatus status) {
        String position = NumberFormat.getIntegerInstance(getLocale()).format(status.head());
        long unseen = status.setAside().stream().filter(one -> !one.isParked()).count();
        head.setText(getTranslation(
                unseen == 0 ? "operations.head" : "operations.head.aside",
                position,
                status.projections().size(),
                unseen));
        status.projections().forEach(one -> card(one.name()).show(one, status.head()));
        setAside.show(status.setAside());
    }

    private ProjectionCard card(String projection) {
        return cards.computeIfAbsent(projection, name -> {
            var card = new ProjectionCard(name, this);
            projections.add(card);
            return card;
        });
    }

    @Override
    public void rebuild(String projection) {
        if (questions.ask(new RebuildProjection(projection))) {
            Notices.done(getTranslation("operations.rebuild.started"));
        } else {
            Notices.problem(getTranslation("operations.rebuild.running"));
        }
        refresh();
    }

    @Override
    public void steer(String projection, SteerRebuild.Step step) {
        tell(questions.ask(new SteerRebuild(projection, step)), "operations.rebuild.done." + step.name());
    }

    @Override
    public void drop(String projection, String index) {
        tell(questions.ask(new DropIndex(projection, index)), "operations.drop.done");
    }

    private List<Rejection> park(ProjectionsStatus.SetAside document, String because) {
        if (because.isBlank()) {
            String key = "operations.park.reason.missing";
            var missing = new Phrase(getTranslation(Locale.of("vi"), key), getTranslation(Locale.ENGLISH, key));
            return List.of(new Rejection("REASON_MISSING", missing, "because"));
        }
        tell(
                questions.ask(new ParkSetAside(document.projection(), document.documentId(), because.strip())),
                "operations.park.done");
        return List.of();
    }

    private void rebuildAll() {
        long started = questions.ask(new GetProjections()).projections().stream()
                .filter(one -> questions.ask(new RebuildProjection(one.name())))
                .count();
        Notices.done(getTranslation("operations.rebuildAll.started", started));
        refresh();
    }

    private void askForAll() {
        new ConfirmDialog(
                        getTranslation("operations.rebuildAll.ask"),
                        getTranslation("operations.rebuildAll.explained"),
                        getTranslation("operations.rebuildAll"),
                        event -> rebuildAll(),
                        getTranslation("action.cancel"),
                        event -> {})
                .open();
    }

    /** What was asked for may have ended meanwhile. */
    private void tell(boolean done, String key) {
        if (done) {
            Notices.done(getTranslation(key));
        } else {
            Notices.problem(getTranslation("operations.tooLate"));
        }
        refresh();
    }

    private void retry(ProjectionsStatus.SetAside document) {
        if (questions.ask(new RetrySetAside(document.projection(), document.documentId()))) {
            Notices.done(getTranslation("operations.retry.done"));
        } else {
            Notices.problem(getTranslation("operations.retry.failed"));
        }
        refresh();
    }

    private void sendAgain(NoticesFound.Notice notice) {
        switch (commands.send(new RetryNotice(notice.id()), Commands.freshId())) {
            case Answer.Done done -> Notices.done(getTranslation("operations.notices.retried"));
            case Answer.Refused(var rejections) -> Notices.refused(rejections);
        }
        refresh();
    }

    private Anchor dossier(String id) {
        DossierSummary summary =
                questions.ask(new FindDossier(new DossierId(id), -1)).summary();
        return new Anchor("ho-so/" + id, summary == null ? id : summary.code());
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("operations.title"));
    }
}
