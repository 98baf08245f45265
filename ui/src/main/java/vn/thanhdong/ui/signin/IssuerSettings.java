package vn.thanhdong.ui.signin;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who vouches for citizens, by OpenID Connect Core 1.0 and its Discovery.
 *
 * @param issuer address of the issuer, below which its metadata are found; blank: citizens cannot sign in by it
 * @param clientId how the issuer knows this installation
 * @param clientSecret what it shares with this installation alone
 * @param scopes what is asked of the issuer, separated by commas
 * @param demonstration address of the issuer that the demonstration brings along; blank where there is none
 * @param claims what the issuer calls what we need
 */
@ConfigurationProperties("thanhdong.oidc")
public record IssuerSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("openid") List<String> scopes,
        @DefaultValue("") String demonstration,
        @DefaultValue Claims claims) {

    public IssuerSettings {
        scopes = List.copyOf(scopes);
    }

    /**
     * Names of claims.
     *
     * @param identityNumber of the identity number, 12 digits; needed
     * @param name of the full name; needed
     * @param birthDate of the date of birth, as ISO 8601 writes it or ddMMyyyy
     * @param phone of the mobile number, in national form or with +84
     */
    public record Claims(
            @DefaultValue("identity_number") String identityNumber,
            @DefaultValue("name") String name,
            @DefaultValue("birthdate") String birthDate,
            @DefaultValue("phone_number") String phone) {}

    /** Where nobody vouches for citizens. */
    public static IssuerSettings none() {
        return new IssuerSettings("", "", "", List.of(), "", new Claims("", "", "", ""));
    }

    /** Whether there is an issuer. */
    public boolean isGiven() {
        return !issuer.isBlank();
    }

    /** Whether it is the one of the demonstration, whose people are the demonstration's. */
    public boolean isDemonstration() {
        return isGiven() && issuer.equals(demonstration);
    }
}
