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
import vn.thanhdong.ui.PublicFrame;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.SignedIn;

/** <i>Thông báo</i> of a citizen: what they were told about their dossiers. */
@Route(value = "thong-bao-cua-toi", layout = PublicFrame.class)
@RolesAllowed("CITIZEN")
public class MyInboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Inbox.Reader CITIZEN = new Inbox.Reader("citizen", "thong-bao-cua-toi", "ho-so-cua-toi/");

    private final Inbox inbox;

    public MyInboxView(Questions questions, Commands commands, Names names, SignedIn signedIn) {
        inbox = new Inbox(
                questions, commands, names, signedIn.actor().orElseThrow().person(), CITIZEN);
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
