package vn.thanhdong.access.projection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.event.PersonalDataViewed.Seen;

/**
 * One look at personal data.
 *
 * @param position place of the event in the log; looks are listed by it
 * @param at when
 * @param viewer who looked, opaque id
 * @param role in which role
 * @param agency for which agency; empty when for none
 * @param persons all whose data were seen
 * @param dossiers all dossiers that were seen
 * @param seen which of whose; not searched
 * @param mandate id of the mandate under which an auditor looked; null for others, and then not stored
 * @param reason that was given; null where none was, and then not stored; shown alone
 */
record ViewDocument(
        String id,
        long position,
        Instant at,
        String viewer,
        String role,
        String agency,
        List<PersonId> persons,
        List<String> dossiers,
        List<Seen> seen,
        @Nullable String mandate,
        @Nullable String reason) {

    ViewDocument {
        persons = List.copyOf(persons);
        dossiers = List.copyOf(dossiers);
        seen = List.copyOf(seen);
    }
}
