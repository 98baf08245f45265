package vn.thanhdong.ui;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Grant;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.ui.mandates.MandateBanner;
import vn.thanhdong.ui.mandates.MandateWords;

/**
 * The frame around the pages of those who work here.
 *
 * <p>Every route without a layout of its own stands in it. A page joins the navigation by Vaadin's {@code @Menu}, whose
 * title is a key of the bundles; it is shown to those whose role its {@code @RolesAllowed} names. The first entry is
 * where a role starts.
 */
@Layout
@PermitAll
public class Shell extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    /** Whatever scrolls around the page, in the frame's own parts as well. */
    private static final String TO_THE_TOP =
            "for (let part = this; part; part = part.assignedSlot ?? part.parentNode ?? part.host) part.scrollTop = 0";

    private final Names names;
    private final @Nullable NoticeBell bell;
    private final @Nullable MandateBanner mandates;
    private String shown = "";

    public Shell(
            SignedIn signedIn,
            Names names,
            AuthenticationContext authentication,
            Training training,
            StandInWords standIns,
            Questions questions,
            Catalogue catalogue) {
        this.names = names;
        addClassName("td-shell");
        setPrimarySection(AppLayout.Section.DRAWER);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("header.menu"));
        var spring = new Div();
        spring.addClassName("td-spring");
        mandates = signedIn.is(Role.AUDITOR) ? new MandateBanner(questions, new MandateWords(names, catalogue)) : null;
        addToNavbar(
                toggle,
                agency(signedIn),
                new TrainingBanner(training, signedIn),
                spring,
                new StandInHint(standIns.now(), names),
                who(signedIn));
        bell = signedIn.role().filter(NoticeBell::isFor).isPresent()
                ? new NoticeBell(NoticeBell.OF_OFFICIALS, questions)
                : null;
        if (mandates != null) {
            addToNavbar(mandates);
        }
        if (bell != null) {
            addToNavbar(bell);
        }
        addToNavbar(new Toolbar(signedIn, authentication));
        var whoOnAPhone = who(signedIn); // where the header has no room for it
        whoOnAPhone.addClassName("td-who-drawer");
        addToDrawer(new Brand(), whoOnAPhone, new Scroller(navigation()));
    }

    /** Another page begins at its top; one that is come back to, or whose filters change, stays where it was. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String page = event.getLocation().getPath();
        boolean back = event.getLocationChangeEvent().getTrigger() == NavigationTrigger.HISTORY;
        if (!back && !page.equals(shown) && getContent() != null) {
            getContent().getElement().executeJs(TO_THE_TOP);
        }
        shown = page;
        if (bell != null) {
            bell.refresh();
        }
        if (mandates != null) {
            mandates.refresh();
        }
    }

    /** The pages that the signed-in person may open, in order. */
    static List<MenuEntry> entries() {
        return MenuConfiguration.getMenuEntries().stream()
                .sorted(Comparator.comparing(MenuEntry::order))
                .toList();
    }

    private SideNav navigation() {
        var navigation = new SideNav();
        for (MenuEntry entry : entries()) {
            var item = new SideNavItem(getTranslation(entry.title()), entry.path());
            if (entry.icon() != null) {
                item.setPrefixComponent(new Icon(entry.icon()));
            }
            navigation.addItem(item);
        }
        return navigation;
    }

    private Span agency(SignedIn signedIn) {
        var agency = new Span(names.agency(
                signedIn.actor().flatMap(vn.thanhdong.access.Actor::agency).orElse(null)));
        agency.addClassName("td-agency");
        return agency;
    }

    private Div who(SignedIn signedIn) {
        var who = new Div();
        who.addClassName("td-who");
        signedIn.account().ifPresent(account -> {
            var name = new Span(account.displayName());
            name.addClassName("td-who-name");
            who.add(name);
            if (account.grants().size() > 1) {
                who.add(roleChoice(account, signedIn));
            } else {
                var role = new Span(names.role(signedIn.role().orElse(Role.CITIZEN)));
                role.addClassName("td-who-role");
                who.add(role);
            }
        });
        return who;
    }

    private Select<Grant> roleChoice(Account account, SignedIn signedIn) {
        var choice = new Select<Grant>();
        choice.setAriaLabel(getTranslation("header.role"));
        choice.setItems(account.grants());
        choice.setItemLabelGenerator(grant -> names.role(grant.role()));
        account.grants().stream()
                .filter(grant -> signedIn.is(grant.role()))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> {
            signedIn.choose(change.getValue());
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        return choice;
    }
}
