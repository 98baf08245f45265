package vn.thanhdong.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** There is no such page, or none for who asks. */
@AnonymousAllowed
@ParentLayout(PublicFrame.class)
public class NotFoundView extends Div implements HasDynamicTitle, HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        removeAll();
        add(new WayOut(VaadinIcon.SEARCH, getTranslation("notFound.title"), getTranslation("notFound.explained")));
        return 404;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("notFound.title"));
    }
}
