package vn.thanhdong.access.projection;

import org.axonframework.queryhandling.QueryHandler;
import vn.thanhdong.access.IdentifiedPerson;
import vn.thanhdong.access.query.GetIdentifiedPerson;
import vn.thanhdong.access.query.PersonFound;
import vn.thanhdong.eventstore.personal.KeyedHash;

/** Tells who an identity number belongs to, as the events name them: the pages hold no key to find that out. */
public final class IdentifiedPersons {

    private final KeyedHash hash;

    public IdentifiedPersons(KeyedHash hash) {
        this.hash = hash;
    }

    @QueryHandler
    public PersonFound answer(GetIdentifiedPerson question) {
        return new PersonFound(IdentifiedPerson.of(hash.identityNumber(question.identityNumber())));
    }
}
