package vn.thanhdong.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where everybody comes in after signing in: who works here goes on to their work, citizens to the front door. */
@PermitAll
@Route(value = StartView.ROUTE, layout = PublicFrame.class)
public class StartView extends Div implements BeforeEnterObserver {

    static final String ROUTE = "bat-dau";

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;

    public StartView(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String own = signedIn.isStaff() ? StartPage.path().orElse("") : "";
        event.forwardTo(DemonstrationDoor.wish().orElse(own));
    }
}
