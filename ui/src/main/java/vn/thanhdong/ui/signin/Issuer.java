package vn.thanhdong.ui.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/**
 * The issuer as its own metadata describe it. They are read when somebody first wants to sign in and not at the start,
 * so that pages open while it is away; a failure is forgotten, the next one asks again.
 */
final class Issuer implements ClientRegistrationRepository {

    /** In the addresses under which we leave for the issuer and come back. */
    static final String ID = "cong-dan";

    private final IssuerSettings settings;
    private volatile @Nullable ClientRegistration known;

    Issuer(IssuerSettings settings) {
        this.settings = settings;
    }

    /**
     * @throws IllegalArgumentException what it says of itself does not fit, such as another issuer's name
     * @throws org.springframework.web.client.RestClientException it does not answer
     */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID) || !settings.isGiven()) {
            return null;
        }
        ClientRegistration registration = known;
        if (registration == null) {
            registration = discovered();
            known = registration;
        }
        return registration;
    }

    private ClientRegistration discovered() {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope(settings.scopes())
                // RFC 7636: a code that is intercepted is of no use, although we have a secret as well
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }
}
