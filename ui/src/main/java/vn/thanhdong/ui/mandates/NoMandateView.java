package vn.thanhdong.ui.mandates;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.stream.Collectors;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.MandateState;
import vn.thanhdong.access.NoMandateInForce;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.query.FindMandates;
import vn.thanhdong.access.query.MandateList;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.ServiceUnavailable;
import vn.thanhdong.ui.Shell;

/** An auditor opened what no mandate opens now: since when, from when on, and whom to ask. */
@AnonymousAllowed
@ParentLayout(Shell.class)
public class NoMandateView extends Div implements HasDynamicTitle, HasErrorParameter<NoMandateInForce> {

    private static final long serialVersionUID = 1L;
    private static final int FORBIDDEN = 403;

    private final transient Questions questions;
    private final transient Catalogue catalogue;

    public NoMandateView(Questions questions, Catalogue catalogue) {
        this.questions = questions;
        this.catalogue = catalogue;
        addClassNames("td-empty", "td-way-out", "no-mandate");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoMandateInForce> parameter) {
        String closed = parameter.getException().closed().name();
        removeAll();
        add(
                VaadinIcon.LOCK.create(),
                new H1(getTranslation("mandate.closed.title." + closed)),
                new Paragraph(getTranslation("mandate.closed." + closed)));
        if (parameter.getException().closed() == NoMandateInForce.Closed.EVERYTHING) {
            since().forEach(sentence -> add(new Paragraph(sentence)));
        }
        add(new Paragraph(getTranslation("mandate.ask", who(Role.ADMINISTRATOR), who(Role.PROVINCE_LEADER))));
        var mandates = new Anchor(MandatesView.ROUTE, getTranslation("mandate.own"));
        mandates.addClassNames("td-button", "td-button-primary");
        var links = new Div(mandates);
        links.addClassName("td-actions");
        add(links);
        return FORBIDDEN;
    }

    /** What of their decisions is to come, waits, or is over. */
    private List<String> since() {
        try {
            MandateList list = questions.ask(FindMandates.ALL);
            return list.mandates().stream()
                    .filter(mandate -> mandate.state(list.now()) != MandateState.WITHDRAWN)
                    .limit(3)
                    .map(mandate -> sentence(mandate, mandate.state(list.now())))
                    .toList();
        } catch (ServiceUnavailable away) {
            return List.of();
        }
    }

    private String sentence(Mandate mandate, MandateState state) {
        return getTranslation(
                "mandate.since." + state.name(),
                mandate.decision().number(),
                Dates.day(mandate.from()),
                Dates.day(mandate.to()),
                mandate.ended().map(end -> Dates.time(end.at())).orElse(""));
    }

    private String who(Role role) {
        return catalogue.accounts().stream()
                .filter(account -> account.has(role))
                .map(Account::displayName)
                .collect(Collectors.joining(", "));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("mandate.title"));
    }
}
