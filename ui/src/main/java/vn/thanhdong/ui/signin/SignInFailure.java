package vn.thanhdong.ui.signin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/** Why a citizen was not signed in; each has a sentence with the way out. */
public enum SignInFailure {
    /** The person said no at the issuer. */
    DECLINED,
    /** It was not begun here, or long ago, or by another browser: state is not the one we gave. */
    STALE,
    /** What proves them is expired, for somebody else, altered or of another sign-in. */
    PROOF,
    /** Identity number or name is not among what the issuer says. */
    CLAIMS,
    /** We cannot tell at the moment who that is. */
    BUSY,
    /** The issuer does not answer, or not as it should. */
    AWAY;

    /** Our own code beside those of the standards. */
    static final String CLAIMS_MISSING = "claims_missing";

    static final String PERSON_UNKNOWN = "person_unknown";

    /** Name of the parameter by which the sign-in page is told. */
    public static final String PARAMETER = "dinh-danh";

    /** By the codes of OAuth 2.0, OpenID Connect Core 1.0 and of the library; what is unknown is the issuer's affair. */
    static SignInFailure of(AuthenticationException failure) {
        String code = failure instanceof OAuth2AuthenticationException named
                ? named.getError().getErrorCode()
                : "";
        return switch (code) {
            case "access_denied", "consent_required", "login_required", "interaction_required" -> DECLINED;
            case "authorization_request_not_found", "invalid_state_parameter", "invalid_redirect_uri_parameter" ->
                STALE;
            case "invalid_nonce", "invalid_id_token", "invalid_user_info_response" -> PROOF;
            case CLAIMS_MISSING -> CLAIMS;
            case PERSON_UNKNOWN -> BUSY;
            default -> AWAY;
        };
    }

    /** As it stands in the address of the sign-in page. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that the address names; empty for anything else that somebody typed. */
    public static Optional<SignInFailure> named(String parameter) {
        return Arrays.stream(values())
                .filter(failure -> failure.parameter().equals(parameter))
                .findFirst();
    }
}
