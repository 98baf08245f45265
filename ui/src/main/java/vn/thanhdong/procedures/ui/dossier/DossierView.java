package vn.thanhdong.procedures.ui.dossier;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Answer;
import vn.thanhdong.history.query.GetDossierHistory;
import vn.thanhdong.history.ui.HistoryList;
import vn.thanhdong.history.ui.HistoryWords;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.command.OpenDossier;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FindDossier;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Notices;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.SignedIn;

/** One dossier, what may be done with it, and its history. */
@Route("ho-so")
@StyleSheet("thanhdong/work.css")
@RolesAllowed({
    "CLERK",
    "HEAD_OF_DIVISION",
    "OFFICER",
    "LEADER",
    "REGISTRY_CLERK",
    "PROVINCE_LEADER",
    "AUDITOR",
    "OPERATOR",
    "ADMINISTRATOR"
})
public class DossierView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String PART = "muc";
    private static final String HISTORY = "lich-su";
    private static final String EVENT = "su-kien";

    private final Questions questions;
    private final Commands commands;
    private final SignedIn signedIn;
    private final Names names;
    private final Catalogue catalogue;
    private final ObjectProvider<Papers> papers;
    private final Clock clock = Clock.systemUTC();
    private DossierDetail detail = DossierDetail.NOT_FOUND;
    private boolean historyShown;
    private long highlightedEvent = -1;

    public DossierView(
            Questions questions,
            Commands commands,
            SignedIn signedIn,
            Names names,
            Catalogue catalogue,
            ObjectProvider<Papers> papers) {
        this.questions = questions;
        this.commands = commands;
        this.signedIn = signedIn;
        this.names = names;
        this.catalogue = catalogue;
        this.papers = papers;
        addClassName("dossier");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        historyShown =
                parameters.getSingleParameter(PART).filter(HISTORY::equals).isPresent();
        highlightedEvent = parameters
                .getSingleParameter(EVENT)
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Long::parseLong)
                .orElse(-1L);
        Optional<DossierId> dossier = id(id);
        detail = dossier.map(one -> questions.ask(new FindDossier(one, -1))).orElse(DossierDetail.NOT_FOUND);
        dossier.ifPresent(this::open);
        show();
    }

    /** Whoever it waits for has it in hand once they look at it: it cannot be taken back any more. */
    private void open(DossierId dossier) {
        DossierProgress progress = detail.progress();
        if (detail.waitsForAsker() && progress != null && !progress.opened() && progress.previous() != null) {
            Answer answer = commands.send(new OpenDossier(dossier), Commands.freshId(), OptionalLong.empty());
            if (answer instanceof Answer.Done(String ignored, long sequence)) {
                detail = questions.ask(new FindDossier(dossier, sequence));
            }
        }
    }

    private void show() {
        removeAll();
        DossierSummary summary = detail.summary();
        DossierProgress progress = detail.progress();
        Actor actor = signedIn.actor().orElse(null);
        if (!detail.found() || summary == null || progress == null || actor == null) {
            add(new EmptyState(
                    VaadinIcon.FILE_SEARCH,
                    getTranslation("file.none"),
                    getTranslation("file.none.more"),
                    new Anchor("tim-kiem", getTranslation("nav.search"))));
            return;
        }
        var code = new Span(summary.code());
        code.addClassName("code");
        add(new PageHeader(names.procedure(summary.procedure()), applicant(summary), code));
        if (detail.delayed()) {
            add(delayed());
        }
        Div content = new Div();
        add(tabs(content, summary, progress, actor), content);
        fill(content, summary, progress, actor);
    }

    private Tabs tabs(Div content, DossierSummary summary, DossierProgress progress, Actor actor) {
        var data = new Tab(getTranslation("file.tab.data"));
        var history = new Tab(getTranslation("file.tab.history"));
        var tabs = new Tabs(data, history);
        tabs.setSelectedTab(historyShown ? history : data);
        tabs.addSelectedChangeListener(event -> {
            historyShown = event.getSelectedTab() == history;
            String query = historyShown ? "?" + PART + "=" + HISTORY : "";
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, DossierLink.of(summary) + query));
            fill(content, summary, progress, actor);
        });
        return tabs;
    }

    private void fill(Div content, DossierSummary summary, DossierProgress progress, Actor actor) {
        content.removeAll();
        if (historyShown) {
            content.setClassName("history-part");
            content.add(new HistoryList(questions.ask(new GetDossierHistory(summary.id())), words(), highlightedEvent));
            return;
        }
        content.setClassName("dossier-parts");
        @Nullable
        Procedure procedure = catalogue
                .procedure(summary.procedure(), detail.procedureVersion())
                .or(() -> catalogue.procedure(summary.procedure()))
                .orElse(null);
        var right = new Div();
        right.addClassName("dossier-right");
        if (procedure != null) {
            right.add(actions(summary, progress, procedure, actor));
        }
        papers.ifAvailable(printer -> right.add(new PaperLinks(
                printer, detail, signedIn.account().map(Account::displayName).orElse(""))));
        right.add(new DossierSide(detail, summary, progress, procedure, catalogue, names));
        if (procedure != null) {
            content.add(new DossierData(detail, procedure, progress, names));
        }
        content.add(right);
    }

    private ActionBar actions(DossierSummary summary, DossierProgress progress, Procedure procedure, Actor actor) {
        List<DossierAction> possible =
                PossibleActions.of(detail, procedure, actor, catalogue.territory(), clock.instant());
        return new ActionBar(
                possible,
                ActionChoices.of(catalogue, procedure, progress, summary.handlingAgency(), actor, clock.instant()),
                (action, inputs, commandId) -> carryOut(summary.id(), action, inputs, commandId));
    }

    /** Does it, and shows the dossier with what was just done in it; what others did meanwhile is shown as well. */
    private Answer carryOut(DossierId id, DossierAction action, ActionInputs inputs, String commandId) {
        DossierSummary seen = detail.summary();
        Answer answer = commands.send(
                inputs.command(action, id, catalogue.calendar()),
                commandId,
                seen == null ? OptionalLong.empty() : OptionalLong.of(seen.sequence()));
        switch (answer) {
            case Answer.Done(String ignored, long sequence) -> {
                Notices.done(getTranslation("action." + action.name() + ".done"));
                reload(id, sequence);
            }
            case Answer.Refused(var rejections) -> {
                if (action.inputs().isEmpty() && !action.isGrave()) {
                    Notices.refused(rejections);
                }
                if (rejections.stream().anyMatch(one -> one.code().equals("SOMEBODY_ELSE_ACTED"))) {
                    reload(id, seen == null ? -1 : seen.sequence() + 1);
                }
            }
        }
        return answer;
    }

    private void reload(DossierId id, long sequence) {
        detail = questions.ask(new FindDossier(id, sequence));
        show();
    }

    private Div delayed() {
        var note = new Div(getTranslation("file.delayed"));
        note.addClassName("note");
        note.getElement().setAttribute("role", "status");
        return note;
    }

    private String applicant(DossierSummary summary) {
        return summary.applicantName().isBlank() ? getTranslation("file.erased.name") : summary.applicantName();
    }

    private HistoryWords words() {
        return new HistoryWords(
                (person, locale) -> names.person(new PersonId(person)),
                (agency, locale) -> names.agency(new AgencyCode(agency)));
    }

    private static Optional<DossierId> id(String text) {
        try {
            return Optional.of(new DossierId(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        DossierSummary summary = detail.summary();
        return PageTitles.of(summary == null ? getTranslation("file.none") : summary.code());
    }
}
