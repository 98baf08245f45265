package vn.thanhdong.access;

import java.util.Optional;
import java.util.function.Predicate;

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

    /**
     * The id under which that person's data are kept from now on. Who was erased and comes again is somebody new: what
     * was erased stays unreadable, and nothing leads from the one to the other but the number itself.
     *
     * @param identityHash keyed hash of the identity number, URL-safe Base64
     * @param erased whether that person's key was destroyed
     */
    public static PersonId of(String identityHash, Predicate<PersonId> erased) {
        PersonId person = of(identityHash);
        for (int time = 2; erased.test(person); time++) {
            person = new PersonId(PREFIX + identityHash + "." + time);
        }
        return person;
    }

    /** Whether that is the id of somebody who is told by their number. */
    public static boolean is(PersonId person) {
        return person.value().startsWith(PREFIX);
    }
}
