package vn.thanhdong.ui.signin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.ui.ServiceUnavailable;

/** Makes of what the issuer says the citizen who is signed in. */
final class CitizenUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final IssuerSettings settings;
    private final List<Account> demonstration;
    private final Function<String, PersonId> persons;
    private final OidcUserService claims = new OidcUserService();

    /**
     * @param demonstration the people for whom the issuer of the demonstration vouches
     * @param persons opaque id of who has that identity number
     */
    CitizenUsers(IssuerSettings settings, List<Account> demonstration, Function<String, PersonId> persons) {
        this.settings = settings;
        this.demonstration = List.copyOf(demonstration);
        this.persons = persons;
        // the ID token is signed for us; what it does not say is asked for in a second request
        claims.setRetrieveUserInfo(
                request -> !CitizenClaims.of(request.getIdToken().getClaims(), settings.claims())
                                .suffice()
                        && !Objects.requireNonNullElse(
                                        request.getClientRegistration()
                                                .getProviderDetails()
                                                .getUserInfoEndpoint()
                                                .getUri(),
                                        "")
                                .isEmpty());
    }

    /** @throws OAuth2AuthenticationException the issuer says too little, or cannot be asked */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser said = claims.loadUser(request);
        Map<String, Object> all = new HashMap<>(said.getClaims());
        var citizen = CitizenClaims.of(all, settings.claims());
        if (!citizen.suffice()) {
            throw new OAuth2AuthenticationException(new OAuth2Error(SignInFailure.CLAIMS_MISSING));
        }
        return new CitizenUser(account(citizen), request.getIdToken());
    }

    private Account account(CitizenClaims citizen) {
        return demonstration.stream()
                .filter(account -> account.identityNumber()
                        .filter(citizen.number()::equals)
                        .isPresent())
                .findFirst()
                .orElseGet(() -> citizen.account(person(citizen.number())));
    }

    private PersonId person(String number) {
        try {
            return persons.apply(number);
        } catch (ServiceUnavailable nobodyAnswers) {
            throw new OAuth2AuthenticationException(new OAuth2Error(SignInFailure.PERSON_UNKNOWN), nobodyAnswers);
        }
    }
}
