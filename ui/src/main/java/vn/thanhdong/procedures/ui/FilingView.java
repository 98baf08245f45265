package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import vn.thanhdong.access.Account;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ui.files.Drafts;
import vn.thanhdong.procedures.ui.files.UploadStore;
import vn.thanhdong.procedures.ui.form.Areas;
import vn.thanhdong.procedures.ui.form.MendList;
import vn.thanhdong.procedures.ui.form.ToMend;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Notices;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.PortalPage;
import vn.thanhdong.ui.PublicFrame;
import vn.thanhdong.ui.SignedIn;

/** A citizen files a dossier: answers and documents, a look at all of it, handing in. What is typed is kept. */
@RolesAllowed("CITIZEN")
@PortalPage
@Route(value = "nop-ho-so/:code", layout = PublicFrame.class)
public class FilingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Catalogue catalogue;
    private final transient SignedIn signedIn;
    private final transient Areas areas;
    private final transient UploadStore store;
    private final transient Drafts drafts;
    private final transient Filing filing;
    private final transient Names names;
    private final transient Clock clock;
    private final String site;
    private String title = getTranslation("procedure.apply");

    public FilingView(
            Catalogue catalogue,
            SignedIn signedIn,
            Areas areas,
            UploadStore store,
            Drafts drafts,
            Filing filing,
            Names names,
            Clock clock,
            @Value("${thanhdong.site:http://localhost:8080}") String site) {
        this.catalogue = catalogue;
        this.signedIn = signedIn;
        this.areas = areas;
        this.store = store;
        this.drafts = drafts;
        this.filing = filing;
        this.names = names;
        this.clock = clock;
        this.site = site;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Procedure> procedure = ProcedureRoute.procedure(event, catalogue);
        Optional<Account> account = signedIn.account();
        if (procedure.isPresent() && account.isPresent()) {
            title = Names.of(procedure.get().name());
            fillIn(new FilingSheet(procedure.get(), account.get(), areas, store, drafts, clock));
        }
    }

    private void fillIn(FilingSheet sheet) {
        removeAll();
        var toMend = new Div();
        var next = new Button(getTranslation("filing.review"), click -> review(sheet, toMend));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        var end = new Div(sheet.kept(), next);
        end.addClassName("td-form-end");
        add(
                new FilingSteps(FilingSteps.Step.FILL_IN),
                new PageHeader(title, getTranslation("filing.explained")),
                toMend,
                sheet,
                end);
    }

    private void review(FilingSheet sheet, Div complaints) {
        List<ToMend> toMend = sheet.toMend();
        complaints.removeAll();
        if (toMend.isEmpty()) {
            removeAll();
            add(new FilingReview(sheet, names, () -> fillIn(sheet), () -> submit(sheet)));
            scrollToTop();
        } else {
            var list = new MendList(toMend);
            complaints.add(list);
            list.show();
        }
    }

    private void submit(FilingSheet sheet) {
        switch (filing.submit(sheet.procedure(), sheet.draft(), sheet.account())) {
            case Answer.Done done -> {
                sheet.discardDraft();
                removeAll();
                add(
                        new FilingSteps(FilingSteps.Step.SUBMITTED),
                        new Submitted(sheet.procedure(), sheet.dossierId(), site, names));
                scrollToTop();
            }
            case Answer.Refused(List<Rejection> rejections) -> {
                fillIn(sheet);
                List<Rejection> rest = sheet.refuse(rejections);
                Notices.refused(rest.isEmpty() ? rejections : rest);
            }
        }
    }

    private void scrollToTop() {
        getElement().executeJs("window.scrollTo(0, 0)");
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }
}
