package vn.thanhdong.eventstore.personal;

import vn.thanhdong.access.PersonId;

/** Personal data were to be recorded for a person whose key has been destroyed. Nothing was recorded. */
public final class PersonErased extends RuntimeException {

    private final PersonId person;

    PersonErased(PersonId person) {
        super("The data of person " + person + " were erased; new data need a new person id");
        this.person = person;
    }

    public PersonId person() {
        return person;
    }
}
