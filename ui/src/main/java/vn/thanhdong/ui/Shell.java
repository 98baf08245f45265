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
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Grant;
import vn.thanhdong.access.Role;

/**
 * The frame around the pages of those who work here.
 *
 * <p>Every route without a layout of its own stands in it. A page joins the navigation by Vaadin's {@code @Menu}, whose
 * title is a key of the bundles; it is shown to those whose role its {@code @RolesAllowed} names. The first entry is
 * where a role starts.
 */
@Layout
@PermitAll
public class Shell extends AppLayout {

    private static final long serialVersionUID = 1L;

    private final Names names;

    public Shell(SignedIn signedIn, Names names, AuthenticationContext authentication) {
        this.names = names;
        addClassName("td-shell");
        setPrimarySection(AppLayout.Section.DRAWER);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("header.menu"));
        var spring = new Div();
        spring.addClassName("td-spring");
        addToNavbar(toggle, agency(signedIn), spring, who(signedIn), new Toolbar(signedIn, authentication));
        addToDrawer(new Brand(), new Scroller(navigation()));
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
