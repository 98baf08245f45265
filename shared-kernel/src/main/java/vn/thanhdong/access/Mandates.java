package vn.thanhdong.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The mandates that auditors work under, as the query side knows them. */
@FunctionalInterface
public interface Mandates {

    /** Where nobody is sent by anybody: no auditor sees anything. */
    Mandates NONE = person -> List.of();

    /** Those whose team the person is in now, past and to come as well. */
    List<Mandate> of(PersonId person);

    /** Those in force at that moment, what began first before all. */
    default List<Mandate> inForce(PersonId person, Instant now) {
        return of(person).stream()
                .filter(mandate -> mandate.inForce(now) && mandate.team().has(person))
                .sorted(Comparator.comparing(Mandate::from).thenComparing(Mandate::id))
                .toList();
    }
}
