package vn.thanhdong.access.query;

import vn.thanhdong.query.Question;

/**
 * Who somebody is that has just proved their identity number to the pages. Asked before anybody is signed in; the answer
 * is opaque and opens nothing by itself.
 *
 * @param identityNumber 12 digits
 */
public record GetIdentifiedPerson(String identityNumber) implements Question<PersonFound> {

    @Override
    public Class<PersonFound> answer() {
        return PersonFound.class;
    }

    @Override
    public String toString() {
        return "GetIdentifiedPerson[…]"; // logs hold no numbers
    }
}
