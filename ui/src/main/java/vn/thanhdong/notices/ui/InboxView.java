package vn.thanhdong.notices.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.SignedIn;

/** <i>Thông báo</i> of who works on dossiers: dates that are near or missed, and what came to them. */
@Route("thong-bao")
@RolesAllowed({"CLERK", "OFFICER", "HEAD_OF_DIVISION", "LEADER", "REGISTRY_CLERK", "PROVINCE_LEADER"})
public class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Inbox.Reader OFFICIAL = new Inbox.Reader("official", "thong-bao", "ho-so/");

    private final Inbox inbox;

    public InboxView(Questions questions, Commands commands, Names names, SignedIn signedIn) {
        inbox = new Inbox(
                questions,
                commands,
                names,
                signedIn.actor().orElseThrow().person(),
                OFFICIAL,
                new StaffMailSelect(questions, commands, signedIn.account().orElseThrow()));
        add(inbox);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        inbox.open(event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("inbox.title"));
    }
}
