package vn.thanhdong.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.WebAttributes;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Role;
import vn.thanhdong.ui.signin.IssuerSettings;
import vn.thanhdong.ui.signin.SignInFailure;

/** Sign-in by username and password; in the demonstration a card for each of its people fills them in. */
@AnonymousAllowed
@Route(value = "dang-nhap", layout = PublicFrame.class)
public class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final LoginForm form = new LoginForm();
    private final CitizenEntrance citizens;
    private final String byForm;
    private final transient Names names;
    private final transient DemonstrationDoor door;

    public LoginView(AccountUsers users, DemonstrationDoor door, Names names, IssuerSettings issuer, Portal portal) {
        citizens = new CitizenEntrance(issuer.isDemonstration());
        byForm = issuer.isGiven() ? "login.staff" : "login.title";
        this.names = names;
        this.door = door;
        addClassName("td-login");
        form.setAction("dang-nhap");
        form.setForgotPasswordButtonVisible(false);
        form.getElement().setAttribute("no-autofocus", "");
        var card = new Div();
        if (issuer.isGiven() && !portal.isOff()) {
            card.add(citizens);
        }
        card.add(form);
        card.addClassName("td-login-form");
        add(card);
        if (!users.demonstration().isEmpty()) {
            add(demonstration(users));
        }
    }

    private Div demonstration(AccountUsers users) {
        var panel = new Div(
                new H2(getTranslation("login.demo.title")),
                new Paragraph(getTranslation("login.demo.explained", users.demonstrationPassword())));
        panel.addClassName("td-demo");
        users.demonstration().stream()
                .collect(Collectors.groupingBy(this::house, LinkedHashMap::new, Collectors.toList()))
                .forEach((house, accounts) -> {
                    var cards = new Div();
                    cards.addClassName("td-demo-users");
                    accounts.forEach(account -> cards.add(card(account)));
                    panel.add(new H3(house), cards);
                });
        return panel;
    }

    private String house(Account account) {
        var grant = account.grants().getFirst();
        return grant.role() == Role.CITIZEN
                ? getTranslation("login.demo.public")
                : names.agency(grant.agency().orElse(null));
    }

    private NativeButton card(Account account) {
        var role = new Span(names.role(account.grants().getFirst().role()));
        role.addClassName("td-demo-role");
        var name = new Span(account.displayName());
        var username = new Span(account.username());
        username.addClassName("td-demo-username");
        var card = new NativeButton();
        card.add(role, name, username);
        card.addClassName("td-demo-card");
        card.addClickListener(click -> door.enter(this, account.username()));
        return card;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SignInFailure.PARAMETER)
                .flatMap(SignInFailure::named)
                .ifPresent(citizens::explain);
        boolean failed =
                event.getLocation().getQueryParameters().getParameters().containsKey("error");
        form.setI18n(words(failed && locked()));
        form.setError(failed);
    }

    private static boolean locked() {
        var request = VaadinServletRequest.getCurrent();
        var session = request == null ? null : request.getHttpServletRequest().getSession(false);
        return session != null
                && session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION) instanceof LockedException;
    }

    private LoginI18n words(boolean locked) {
        var words = LoginI18n.createDefault();
        var labels = words.getForm();
        labels.setTitle(getTranslation(byForm));
        labels.setUsername(getTranslation("login.username"));
        labels.setPassword(getTranslation("login.password"));
        labels.setSubmit(getTranslation("login.submit"));
        var error = words.getErrorMessage();
        error.setTitle(getTranslation(locked ? "login.locked.title" : "login.failed.title"));
        error.setMessage(getTranslation(locked ? "login.locked.explained" : "login.failed.explained"));
        error.setUsername(getTranslation("login.username.required"));
        error.setPassword(getTranslation("login.password.required"));
        return words;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("login.title"));
    }
}
