package vn.thanhdong.commandservice;

import java.util.function.Predicate;
import vn.thanhdong.access.IdentifiedPerson;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.eventstore.personal.KeyedHash;
import vn.thanhdong.procedures.model.PersonHashes;

/** Hashes of persons with the installation's key. */
final class KeyedPersonHashes implements PersonHashes {

    private final KeyedHash hash;
    private final Predicate<PersonId> erased;

    KeyedPersonHashes(KeyedHash hash, Predicate<PersonId> erased) {
        this.hash = hash;
        this.erased = erased;
    }

    @Override
    public String identity(String number) {
        return number.isBlank() ? "" : hash.identityNumber(number);
    }

    @Override
    public String phone(String number) {
        return number.isBlank() ? "" : hash.phone(number);
    }

    @Override
    public String value(String text) {
        return hash.of("imported-value", text);
    }

    @Override
    public PersonId person(String identityHash) {
        return IdentifiedPerson.of(identityHash, erased);
    }

    @Override
    public boolean isErased(PersonId person) {
        return erased.test(person);
    }
}
