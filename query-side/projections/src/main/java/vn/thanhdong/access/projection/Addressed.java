package vn.thanhdong.access.projection;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Addressee;
import vn.thanhdong.territory.AgencyCode;

/**
 * What is meant for the one who asks: in person, or because of their role in their agency. What is meant for another role
 * of the same person waits until they act in that one.
 *
 * @param agencies their agency and those whose work came to it; none for citizens
 */
public record Addressed(Actor actor, Set<AgencyCode> agencies) {

    public Addressed {
        agencies = Set.copyOf(agencies);
    }

    /** Whether one of these is who asks. */
    public boolean meant(Collection<Addressee> to) {
        return to.stream().anyMatch(addressees()::contains);
    }

    /** The same as a filter of the engine. */
    public Query filter(String field) {
        List<FieldValue> any =
                addressees().stream().map(one -> FieldValue.of(one.value())).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(any))));
    }

    private List<Addressee> addressees() {
        return Stream.concat(
                        Stream.of(Addressee.of(actor.person())),
                        agencies.stream().map(agency -> Addressee.of(actor.role(), agency)))
                .toList();
    }
}
