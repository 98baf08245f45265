package vn.thanhdong.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who can sign in.
 *
 * @param username lower case, unique
 * @param identityNumber 12 digits, for who applies; empty for staff
 * @param phone ten digits, for who applies; empty for staff
 */
public record Account(
        String username,
        String displayName,
        PersonId person,
        List<Grant> grants,
        Optional<String> identityNumber,
        Optional<String> phone) {

    public Account {
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(displayName, "displayName");
        Objects.requireNonNull(person, "person");
        grants = List.copyOf(grants);
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }
}
