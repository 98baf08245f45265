package vn.thanhdong.eventstore.serialization;

import vn.thanhdong.access.PersonId;

/** A personal value was about to be written in the clear. A defect of the program: nothing was written. */
public final class UnsealedPersonalValue extends IllegalStateException {

    public UnsealedPersonalValue(PersonId person) {
        super("A personal value of person " + person + " was about to be written unsealed. Only direct components of"
                + " an event record may be Personal, and events reach the store through its dispatch interceptor");
    }
}
