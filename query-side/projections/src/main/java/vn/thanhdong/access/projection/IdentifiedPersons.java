package vn.thanhdong.access.projection;

import java.util.function.Predicate;
import org.axonframework.queryhandling.QueryHandler;
import vn.thanhdong.access.IdentifiedPerson;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.query.GetIdentifiedPerson;
import vn.thanhdong.access.query.PersonFound;
import vn.thanhdong.eventstore.personal.KeyedHash;

/** Tells who an identity number belongs to, as the events name them: the pages hold no key to find that out. */
public final class IdentifiedPersons {

    private final KeyedHash hash;
    private final Predicate<PersonId> erased;

    /** @param erased whether that person's key was destroyed: who comes again is somebody new */
    public IdentifiedPersons(KeyedHash hash, Predicate<PersonId> erased) {
        this.hash = hash;
        this.erased = erased;
    }

    @QueryHandler
    public PersonFound answer(GetIdentifiedPerson question) {
        return new PersonFound(IdentifiedPerson.of(hash.identityNumber(question.identityNumber()), erased));
    }
}
