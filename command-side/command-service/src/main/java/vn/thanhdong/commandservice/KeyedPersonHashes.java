package vn.thanhdong.commandservice;

import vn.thanhdong.eventstore.personal.KeyedHash;
import vn.thanhdong.procedures.model.PersonHashes;

/** Hashes of persons with the installation's key. */
final class KeyedPersonHashes implements PersonHashes {

    private final KeyedHash hash;

    KeyedPersonHashes(KeyedHash hash) {
        this.hash = hash;
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
}
