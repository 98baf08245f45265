package vn.thanhdong.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.LoggerFactory;

/** A page could not be shown: says so in a sentence; what happened stands in the log. */
@AnonymousAllowed
@ParentLayout(PublicFrame.class)
public class ErrorView extends Div implements HasDynamicTitle, HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LoggerFactory.getLogger(ErrorView.class)
                .warn("The page {} failed", event.getLocation().getPath(), parameter.getException());
        removeAll();
        add(new WayOut(VaadinIcon.TOOLS, getTranslation("error.title"), Notices.sentence(parameter.getException())));
        return 500;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("error.title"));
    }
}
