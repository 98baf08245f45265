package vn.thanhdong.procedures.model;

import vn.thanhdong.access.PersonId;

/** Hashes that show what they were made of. */
enum TestHashes implements PersonHashes {
    IN_THE_CLEAR;

    /** Somebody whose key was destroyed. */
    static final PersonId ERASED = new PersonId("erased-before");

    @Override
    public String identity(String number) {
        return number;
    }

    @Override
    public String phone(String number) {
        return number;
    }

    @Override
    public String value(String text) {
        return text;
    }

    @Override
    public boolean isErased(PersonId person) {
        return person.equals(ERASED);
    }
}
