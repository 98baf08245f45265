package vn.thanhdong.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.WebAttributes;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Role;

/** Sign-in by username and password; in the demonstration a card for each of its people fills them in. */
@AnonymousAllowed
@Route(value = "dang-nhap", layout = PublicFrame.class)
public class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final LoginForm form = new LoginForm();
    private final Names names;

    public LoginView(AccountUsers users, Names names) {
        this.names = names;
        addClassName("td-login");
        form.setAction("dang-nhap");
        form.setForgotPasswordButtonVisible(false);
        form.getElement().setAttribute("no-autofocus", "");
        var card = new Div(form);
        card.addClassName("td-login-form");
        add(card);
        if (!users.demonstration().isEmpty()) {
            add(demonstration(users));
        }
    }

    private Div demonstration(AccountUsers users) {
        var cards = new Div();
        cards.addClassName("td-demo-users");
        users.demonstration().forEach(account -> cards.add(card(account, users.demonstrationPassword())));
        var panel = new Div(
                new H2(getTranslation("login.demo.title")),
                new Paragraph(getTranslation("login.demo.explained", users.demonstrationPassword())),
                cards);
        panel.addClassName("td-demo");
        return panel;
    }

    private NativeButton card(Account account, String password) {
        var grant = account.grants().getFirst();
        var role = new Span(names.role(grant.role()));
        role.addClassName("td-demo-role");
        var name = new Span(account.displayName());
        name.addClassName("td-demo-name");
        var agency = new Span(
                grant.role() == Role.CITIZEN
                        ? getTranslation("login.demo.public")
                        : names.agency(grant.agency().orElse(null)));
        var username = new Span(account.username());
        username.addClassName("td-demo-username");
        var card = new NativeButton();
        card.add(role, name, agency, username);
        card.addClassName("td-demo-card");
        card.addClickListener(click -> fillIn(account.username(), password));
        return card;
    }

    private void fillIn(String username, String password) {
        form.getElement()
                .executeJs(
                        "for (const [id, text] of [['#vaadinLoginUsername', $0], ['#vaadinLoginPassword', $1]]) {"
                                + " const field = this.querySelector(id) || document.querySelector(id);"
                                + " if (field) { field.value = text; } }"
                                + " this.scrollIntoView({behavior: 'smooth', block: 'center'});",
                        username,
                        password);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
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
        labels.setTitle(getTranslation("login.title"));
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
