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
import vn.thanhdong.access.ExpiringCache;

/** Signs who acts, for the moment of one request. */
public final class IdentitySigner {

    /** Long enough for a slow request, short enough that a stolen token is worth nothing. */
    private static final Duration VALID = Duration.ofMinutes(2);

    /** A token that is signed serves for as long, so that whoever asks much signs once a minute. */
    private static final Duration SERVES = Duration.ofMinutes(1);

    private static final int REMEMBERED = 1_000;

    private final JwtEncoder encoder;
    private final Clock clock;
    private final ExpiringCache<Actor, String> signed;

    public IdentitySigner(IdentitySecret secret, Clock clock) {
        encoder = NimbusJwtEncoder.withSecretKey(secret.key())
                .algorithm(MacAlgorithm.HS256)
                .build();
        this.clock = clock;
        signed = new ExpiringCache<>(REMEMBERED, clock);
    }

    /** A JSON Web Token that says so; valid for at least another minute, and for two at most. */
    public String sign(Actor actor) {
        return signed.find(actor).orElseGet(() -> {
            Instant now = clock.instant();
            String token = signedAt(now, actor);
            signed.put(actor, token, now.plus(SERVES));
            return token;
        });
    }

    private String signedAt(Instant now, Actor actor) {
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
