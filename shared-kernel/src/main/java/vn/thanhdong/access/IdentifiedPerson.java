package vn.thanhdong.access;

import java.util.Optional;

/**
 * Persons who are told by their identity number: the same one at the counter, by who hands a dossier in for them, and
 * when they sign in with a proof of that number.
 */
public final class IdentifiedPerson {

    /** What everybody may who has proved who they are: act for themselves. */
    public static final Grant GRANT = new Grant(Role.CITIZEN, Optional.empty(), Optional.empty());

    private static final String PREFIX = "p-";

    private IdentifiedPerson() {}

    /**
     * The person's opaque id.
     *
     * @param identityHash keyed hash of the identity number, in hexadecimal or URL-safe Base64
     */
    public static PersonId of(String identityHash) {
        return new PersonId(PREFIX + identityHash);
    }

    /** Whether that is the id of somebody who is told by their number. */
    public static boolean is(PersonId person) {
        return person.value().startsWith(PREFIX);
    }
}
