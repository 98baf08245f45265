package vn.thanhdong.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.ExpiringCache;
import vn.thanhdong.access.Grant;
import vn.thanhdong.access.Grants;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/**
 * Verifies who acts: the signature, its age, and that the person really holds the role in this side's own data.
 *
 * <p>The same token comes with every message of a page: its signature is verified once and remembered as long as the
 * token holds. Its age and the roles are looked at each time.
 */
public final class IdentityVerifier {

    private static final int REMEMBERED = 1_000;

    private final NimbusJwtDecoder decoder;
    private final Grants grants;
    private final Set<Actor> others;
    private final ExpiringCache<String, Actor> verified;

    /**
     * @param grants the roles that people hold, as this side knows them
     */
    public IdentityVerifier(IdentitySecret secret, Grants grants, Clock clock) {
        this(secret, grants, clock, Set.of());
    }

    /**
     * @param grants the roles that people hold, as this side knows them
     * @param others who may act on this side without being a person who holds anything
     */
    public IdentityVerifier(IdentitySecret secret, Grants grants, Clock clock, Set<Actor> others) {
        decoder = NimbusJwtDecoder.withSecretKey(secret.key())
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
        var timestamps = new JwtTimestampValidator(Duration.ofSeconds(5));
        timestamps.setClock(clock);
        decoder.setJwtValidator(timestamps);
        this.grants = grants;
        this.others = Set.copyOf(others);
        this.verified = new ExpiringCache<>(REMEMBERED, clock);
    }

    /** The actor; empty when the token is forged, too old, or claims a role that the person does not hold. */
    public Optional<Actor> verify(String token) {
        try {
            Optional<Actor> known = verified.find(token);
            return (known.isPresent() ? known : Optional.of(decoded(token))).filter(this::holds);
        } catch (JwtException | IllegalArgumentException | NullPointerException notValid) {
            return Optional.empty();
        }
    }

    private Actor decoded(String token) {
        Jwt jwt = decoder.decode(token);
        Actor actor = actor(jwt);
        if (jwt.getExpiresAt() != null) {
            verified.put(token, actor, jwt.getExpiresAt());
        }
        return actor;
    }

    private boolean holds(Actor actor) {
        return others.contains(actor)
                || grants.of(actor.person()).contains(new Grant(actor.role(), actor.agency(), actor.area()));
    }

    private static Actor actor(Jwt token) {
        return new Actor(
                new PersonId(Objects.requireNonNull(token.getSubject())),
                Role.valueOf(Objects.requireNonNull(token.getClaimAsString(Claims.ROLE))),
                Optional.ofNullable(token.getClaimAsString(Claims.AGENCY)).map(AgencyCode::new),
                Optional.ofNullable(token.getClaimAsString(Claims.AREA)).map(AreaCode::new));
    }
}
