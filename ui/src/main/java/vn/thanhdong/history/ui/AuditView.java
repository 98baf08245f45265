package vn.thanhdong.history.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.DossierPage;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FindDossiers;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.StatusBadge;

/** <i>Lịch sử hồ sơ</i>: an auditor finds a dossier by its code and reads everything that happened to it. */
@Route(AuditView.ROUTE)
@Menu(title = "nav.audit", order = 2, icon = "vaadin:time-backward")
@StyleSheet("thanhdong/work.css")
@RolesAllowed("AUDITOR")
public class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "lich-su";

    private static final long serialVersionUID = 1L;
    private static final String CODE = "ma";
    private static final int MOST = 20;

    private final Questions questions;
    private final Names names;
    private final TextField code = new TextField();
    private final Div found = new Div();

    public AuditView(Questions questions, Names names) {
        this.questions = questions;
        this.names = names;
        addClassName("audit");
        code.setLabel(getTranslation("audit.code"));
        code.setHelperText(getTranslation("audit.code.help"));
        code.setPrefixComponent(VaadinIcon.SEARCH.create());
        code.setAutofocus(true);
        code.setWidth("min(28rem, 100%)");
        var find = new Button(getTranslation("audit.find"), event -> go());
        find.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        find.addClickShortcut(Key.ENTER).listenOn(code);
        var bar = new Div(code, find);
        bar.addClassName("search-bar");
        add(new PageHeader(getTranslation("audit.title"), getTranslation("audit.sentence")), bar, found);
    }

    private void go() {
        if (code.getValue().isBlank()) {
            code.setErrorMessage(getTranslation("audit.code.missing"));
            code.setInvalid(true);
            return;
        }
        getUI().ifPresent(ui ->
                ui.navigate(ROUTE, QueryParameters.of(CODE, code.getValue().strip())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CODE)
                .orElse("");
        code.setValue(wanted);
        code.setInvalid(false);
        found.removeAll();
        if (wanted.isBlank()) {
            return;
        }
        DossierPage page = questions.ask(
                new FindDossiers(DossierFilter.ALL.withText(wanted), DossierOrder.RELEVANCE, MOST, "", false));
        List<DossierSummary> exact = page.dossiers().stream()
                .filter(dossier -> dossier.code().equalsIgnoreCase(wanted))
                .toList();
        if (exact.size() == 1) {
            event.forwardTo(address(exact.getFirst()));
        } else if (page.dossiers().isEmpty()) {
            found.add(new EmptyState(
                    VaadinIcon.FILE_SEARCH, getTranslation("audit.none"), getTranslation("audit.none.more")));
        } else {
            var list = new UnorderedList();
            list.addClassName("found");
            page.dossiers().forEach(dossier -> list.add(item(dossier)));
            found.add(list);
        }
    }

    private ListItem item(DossierSummary dossier) {
        var link = new Anchor(address(dossier), dossier.code());
        link.addClassName("code");
        return new ListItem(
                link,
                new Span(dossier.applicantName()),
                new Span(names.procedure(dossier.procedure())),
                new StatusBadge(dossier.status(), names));
    }

    private static String address(DossierSummary dossier) {
        return ROUTE + "/" + dossier.id();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("audit.title"));
    }
}
