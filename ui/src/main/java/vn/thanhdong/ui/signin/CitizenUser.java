package vn.thanhdong.ui.signin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Role;
import vn.thanhdong.ui.AccountHolder;

/**
 * A citizen for whom the issuer vouches.
 *
 * @param account made of what the issuer says of them
 * @param proof the ID token, which also ends their session at the issuer
 */
record CitizenUser(Account account, OidcIdToken proof) implements OidcUser, AccountHolder {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + Role.CITIZEN));
    }

    /** Opaque: it stands in logs. */
    @Override
    public String getName() {
        return account.person().value();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return proof.getClaims();
    }

    @Override
    public Map<String, Object> getClaims() {
        return proof.getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public OidcIdToken getIdToken() {
        return proof;
    }

    @Override
    public String toString() {
        return "CitizenUser[" + getName() + "]";
    }
}
