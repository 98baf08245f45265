package vn.thanhdong.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import vn.thanhdong.access.Actor;

/** Signs who acts, for the moment of one request. */
public final class IdentitySigner {

    /** Long enough for a slow request, short enough that a stolen token is worth nothing. */
    private static final Duration VALID = Duration.ofMinutes(2);

    private final JwtEncoder encoder;
    private final Clock clock;

    public IdentitySigner(IdentitySecret secret, Clock clock) {
        encoder = NimbusJwtEncoder.withSecretKey(secret.key())
                .algorithm(MacAlgorithm.HS256)
                .build();
        this.clock = clock;
    }

    /** A JSON Web Token that says so; valid for two minutes. */
    public String sign(Actor actor) {
        Instant now = clock.instant();
        var claims = JwtClaimsSet.builder()
                .subject(actor.person().value())
                .issuedAt(now)
                .expiresAt(now.plus(VALID))
                .claim(Claims.ROLE, actor.role().name());
        actor.agency().ifPresent(agency -> claims.claim(Claims.AGENCY, agency.value()));
        actor.area().ifPresent(area -> claims.claim(Claims.AREA, area.value()));
        return encoder.encode(JwtEncoderParameters.from(
                        JwsHeader.with(MacAlgorithm.HS256).build(), claims.build()))
                .getTokenValue();
    }
}
