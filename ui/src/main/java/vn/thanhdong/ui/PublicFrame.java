package vn.thanhdong.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import vn.thanhdong.access.Role;

/** The frame around the pages that are for everybody, first of all on a phone. */
@AnonymousAllowed
public class PublicFrame extends Div implements RouterLayout {

    private static final long serialVersionUID = 1L;

    private final Main main = new Main();

    public PublicFrame(SignedIn signedIn, AuthenticationContext authentication) {
        addClassName("td-public");
        var links = new Nav(link("", "nav.procedures"), link("tra-cuu", "nav.track"));
        if (signedIn.is(Role.CITIZEN)) {
            links.add(link("ho-so-cua-toi", "nav.mine"));
        }
        if (signedIn.account().isEmpty()) {
            links.add(link("dang-nhap", "nav.signIn"));
        }
        var header = new Header(new Brand(), links, new Toolbar(signedIn, authentication));
        header.addClassName("td-public-header");
        main.addClassName("td-public-main");
        add(header, main, footer());
    }

    private Anchor link(String path, String key) {
        return new Anchor(path, getTranslation(key));
    }

    private Component footer() {
        var footer = new Footer(
                new Paragraph(getTranslation("footer.owner")), new Paragraph(getTranslation("footer.notice")));
        footer.addClassName("td-public-footer");
        return footer;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }
}
