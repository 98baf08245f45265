package vn.thanhdong.ui;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.thanhdong.access.Account;

/**
 * An account as Spring Security knows it.
 *
 * @param passwordHash BCrypt
 * @param locked too many failed attempts a short while ago
 */
public record AccountUser(Account account, String passwordHash, boolean locked) implements UserDetails, AccountHolder {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return account.grants().stream()
                .map(grant -> new SimpleGrantedAuthority("ROLE_" + grant.role().name()))
                .distinct()
                .toList();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return account.username();
    }

    @Override
    public boolean isAccountNonLocked() {
        return !locked;
    }

    /** Nobody: what a locked username that does not exist looks like, so that locking does not tell who exists. */
    static AccountUser nobody(String username) {
        return new AccountUser(
                new Account(
                        username,
                        "",
                        new vn.thanhdong.access.PersonId("nobody"),
                        List.of(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty()),
                "",
                true);
    }
}
