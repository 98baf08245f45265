package vn.thanhdong.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Grant;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.CatalogueInForce;

/** Who is signed in, and in which of their roles they act now. */
@Service
public class SignedIn {

    private static final String CHOSEN = SignedIn.class.getName() + ".grant";

    private final UnaryOperator<Grant> now;

    /** People hold what their accounts say. */
    public SignedIn() {
        now = UnaryOperator.identity();
    }

    /** @param catalogue says who goes on with the work of an agency that is no more */
    @Autowired
    public SignedIn(CatalogueInForce catalogue) {
        now = grant -> {
            CatalogueInForce.Known known = catalogue.known();
            return grant.followed(known.catalogue().territory(), known.day());
        };
    }

    public Optional<Account> account() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountHolder holder
                ? Optional.of(holder.account())
                : Optional.empty();
    }

    /** The person in the role chosen, else in the first that they hold; empty for the public. */
    public Optional<Actor> actor() {
        return account()
                .flatMap(account -> chosen(account)
                        .map(now)
                        .map(grant -> new Actor(account.person(), grant.role(), grant.agency(), grant.area())));
    }

    public Optional<Role> role() {
        return actor().map(Actor::role);
    }

    public boolean is(Role role) {
        return role().filter(role::equals).isPresent();
    }

    /** Signed in to administer the system. */
    public boolean isAdministrator() {
        return is(Role.ADMINISTRATOR);
    }

    /** Signed in and not as a citizen. */
    public boolean isStaff() {
        return role().filter(role -> role != Role.CITIZEN).isPresent();
    }

    /** Acts in that role from now on, in this session: on its pages, and at the addresses beside them. */
    public void choose(Grant grant) {
        VaadinSession.getCurrent().setAttribute(CHOSEN, grant);
        VaadinSession.getCurrent().getSession().setAttribute(CHOSEN, grant);
    }

    private static Optional<Grant> chosen(Account account) {
        return remembered() instanceof Grant grant && account.grants().contains(grant)
                ? Optional.of(grant)
                : account.grants().stream().findFirst();
    }

    private static @Nullable Object remembered() {
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null) {
            return session.getAttribute(CHOSEN);
        }
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : request.getAttribute(CHOSEN, RequestAttributes.SCOPE_SESSION);
    }
}
