package vn.thanhdong.standalone.issuer;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.ui.AccountUser;
import vn.thanhdong.ui.AccountUsers;
import vn.thanhdong.ui.SignInLimit;
import vn.thanhdong.ui.signin.IssuerSettings;

/** The demonstration's citizens, locked after wrong passwords as everybody is; who works here signs in elsewhere. */
final class DemoCitizens implements UserDetailsService {

    private final AccountUsers everybody;

    DemoCitizens(Catalogue catalogue, PasswordEncoder encoder, SignInLimit limit) {
        everybody = new AccountUsers(catalogue, true, encoder, limit, IssuerSettings.none());
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        UserDetails user = everybody.loadUserByUsername(username);
        if (user instanceof AccountUser known
                && !known.locked()
                && !known.account().has(Role.CITIZEN)) {
            throw new UsernameNotFoundException(username);
        }
        return user;
    }
}
