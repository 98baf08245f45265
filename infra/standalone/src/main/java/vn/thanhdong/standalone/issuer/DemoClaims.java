package vn.thanhdong.standalone.issuer;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import vn.thanhdong.access.Account;
import vn.thanhdong.ui.AccountUser;

/** What the issuer says of somebody in the ID token: OpenID Connect's own claims, and the identity number. */
final class DemoClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final String IDENTITY_NUMBER = "identity_number";

    @Override
    public void customize(JwtEncodingContext token) {
        Authentication signedIn = token.getPrincipal();
        if (OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())
                && signedIn != null
                && signedIn.getPrincipal() instanceof AccountUser user) {
            Account account = user.account();
            var claims = token.getClaims();
            claims.claim(StandardClaimNames.NAME, account.displayName());
            account.identityNumber().ifPresent(number -> claims.claim(IDENTITY_NUMBER, number));
            account.phone().ifPresent(phone -> claims.claim(StandardClaimNames.PHONE_NUMBER, phone));
            account.birthDate().ifPresent(date -> claims.claim(StandardClaimNames.BIRTHDATE, date.toString()));
        }
    }
}
