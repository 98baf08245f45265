package vn.thanhdong.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who can sign in.
 *
 * @param username lower case, unique
 * @param identityNumber 12 digits, for who applies; empty for staff
 * @param phone ten digits, for who applies; empty for staff
 * @param birthDate for who applies, where it is known
 * @param email where an official is told at work; empty where nothing is sent to them
 */
public record Account(
        String username,
        String displayName,
        PersonId person,
        List<Grant> grants,
        Optional<String> identityNumber,
        Optional<String> phone,
        Optional<LocalDate> birthDate,
        Optional<String> email) {

    public Account {
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(displayName, "displayName");
        Objects.requireNonNull(person, "person");
        grants = List.copyOf(grants);
        Objects.requireNonNull(birthDate, "birthDate");
        Objects.requireNonNull(email, "email");
    }

    /** An account of somebody who is not told by e-mail. */
    public Account(
            String username,
            String displayName,
            PersonId person,
            List<Grant> grants,
            Optional<String> identityNumber,
            Optional<String> phone,
            Optional<LocalDate> birthDate) {
        this(username, displayName, person, grants, identityNumber, phone, birthDate, Optional.empty());
    }

    /** An account of somebody whose date of birth is not known. */
    public Account(
            String username,
            String displayName,
            PersonId person,
            List<Grant> grants,
            Optional<String> identityNumber,
            Optional<String> phone) {
        this(username, displayName, person, grants, identityNumber, phone, Optional.empty());
    }

    /** The same person with other roles. */
    public Account with(List<Grant> others) {
        return new Account(username, displayName, person, others, identityNumber, phone, birthDate, email);
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }
}
