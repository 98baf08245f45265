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
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Role;
import vn.thanhdong.ui.check.CheckLink;

/** The frame around the pages that are for everybody, first of all on a phone. */
@AnonymousAllowed
public class PublicFrame extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final Main main = new Main();
    private final Nav links = new Nav();
    private final @Nullable NoticeBell bell;

    public PublicFrame(
            SignedIn signedIn, AuthenticationContext authentication, Training training, Questions questions) {
        addClassName("td-public");
        links.getElement().setAttribute("aria-label", getTranslation("nav.label"));
        links.add(link("", "nav.procedures"), link("tra-cuu", "nav.track"), new CheckLink());
        if (signedIn.is(Role.CITIZEN)) {
            links.add(link("ho-so-cua-toi", "nav.mine"), link("ai-da-xem", "nav.views"));
        }
        if (signedIn.isStaff()) {
            StartPage.path().ifPresent(path -> links.add(link(path, "nav.work")));
        }
        if (signedIn.account().isEmpty()) {
            links.add(link("dang-nhap", "nav.signIn"));
        }
        var header = new Header(new Brand(), links);
        signedIn.account().ifPresent(account -> {
            var who = new Span(account.displayName());
            who.addClassName("td-public-who");
            header.add(who);
        });
        bell = signedIn.is(Role.CITIZEN) ? new NoticeBell(NoticeBell.OF_CITIZENS, questions) : null;
        if (bell != null) {
            header.add(bell);
        }
        header.add(new Toolbar(signedIn, authentication));
        header.addClassName("td-public-header");
        main.addClassName("td-public-main");
        add(new SkipLink(main), new TrainingBanner(training), header, main, footer());
    }

    private Anchor link(String path, String key) {
        return new Anchor(path, getTranslation(key));
    }

    /** Marks the part of the portal that the page belongs to. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (bell != null) {
            bell.refresh();
        }
        String first = event.getLocation().getFirstSegment();
        links.getChildren().map(Component::getElement).forEach(link -> {
            if (link.getAttribute("href").equals(first)) {
                link.setAttribute("aria-current", "page");
            } else {
                link.removeAttribute("aria-current");
            }
        });
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
