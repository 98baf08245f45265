package vn.thanhdong.procedures.model;

import vn.thanhdong.access.PersonId;

/** The opaque id of somebody who has no account. */
final class PersonOf {

    private PersonOf() {}

    /** The same for the same identity number; without one, one for this dossier alone. */
    static PersonId hash(String identityHash, String dossier, PersonHashes hashes) {
        return identityHash.isEmpty() ? new PersonId("d-" + dossier) : hashes.person(identityHash);
    }
}
