package vn.thanhdong.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.thanhdong.access.Account;
import vn.thanhdong.ui.signin.CitizenSignIn;

/** Lets the people of the demonstration in by one click. Without a demonstration there is nobody, and it stays shut. */
@Service
public class DemonstrationDoor {

    private static final String WISH = DemonstrationDoor.class.getName() + ".wish";
    /** Where Spring Security keeps the page that somebody wanted before. */
    private static final String WANTED_BEFORE = "SPRING_SECURITY_SAVED_REQUEST";

    /** As the form of the sign-in page does it, with the token against forged requests. */
    private static final String SIGN_IN = """
            const form = document.createElement('form');
            form.method = 'post';
            form.action = 'dang-nhap';
            const field = (name, value) => {
              const input = document.createElement('input');
              input.type = 'hidden';
              input.name = name;
              input.value = value;
              form.append(input);
            };
            field('username', $0);
            field('password', $1);
            const token = document.querySelector('meta[name=_csrf]');
            if (token) {
              const name = document.querySelector('meta[name=_csrf_parameter]');
              field(name ? name.content : '_csrf', token.content);
            }
            document.body.append(form);
            form.submit();
            """;

    private final AccountUsers users;

    public DemonstrationDoor(AccountUsers users) {
        this.users = users;
    }

    /** Who may come in by it; nobody outside of a demonstration. */
    public List<Account> people() {
        return users.demonstration();
    }

    /** Signs that person in, as if their name and password were typed; citizens are led to their issuer. */
    public void enter(Component from, String username) {
        people().stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .ifPresent(account -> enter(from, account));
    }

    private void enter(Component from, Account account) {
        if (users.comesByIssuer(account)) {
            from.getElement()
                    .executeJs(
                            "window.location.assign(new URL($0, document.baseURI))",
                            CitizenSignIn.BEGIN + "?login_hint=" + account.username());
        } else {
            from.getElement().executeJs(SIGN_IN, account.username(), users.demonstrationPassword());
        }
    }

    /**
     * Signs that person in and leads them to a page.
     *
     * @param path of ours, without a slash at its beginning
     */
    public void enter(Component from, String username, String path) {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        session.setAttribute(WISH, path);
        session.removeAttribute(WANTED_BEFORE);
        enter(from, username);
    }

    /** The page that somebody was to be led to, once. */
    static Optional<String> wish() {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        Object wish = session.getAttribute(WISH);
        session.removeAttribute(WISH);
        return wish instanceof String path ? Optional.of(path) : Optional.empty();
    }
}
