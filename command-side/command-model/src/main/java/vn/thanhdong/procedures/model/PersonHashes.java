package vn.thanhdong.procedures.model;

import vn.thanhdong.access.IdentifiedPerson;
import vn.thanhdong.access.PersonId;

/** Keyed hashes by which a person is found again without anything readable being stored. */
public interface PersonHashes {

    /** Of an identity number or tax code, as typed; empty for an empty text. */
    String identity(String number);

    /** Of a phone number in national form; empty for an empty text. */
    String phone(String number);

    /** Of any other personal value, exactly as it is. */
    String value(String text);

    /** Whose data they are from now on who have an identity number of that hash; who was erased before is somebody new. */
    default PersonId person(String identityHash) {
        return IdentifiedPerson.of(identityHash);
    }

    /** Whether that person's key was destroyed, so that nothing of theirs can be recorded any more. */
    default boolean isErased(PersonId person) {
        return false;
    }
}
