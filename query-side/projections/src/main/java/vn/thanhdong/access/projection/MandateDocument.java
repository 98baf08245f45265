package vn.thanhdong.access.projection;

import java.util.List;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.PersonId;

/**
 * One mandate.
 *
 * @param sequence of the last event, so that who wrote it can wait for it
 * @param members who is on the team now, to be found by
 * @param mandate not searched
 */
record MandateDocument(String id, long sequence, List<PersonId> members, Mandate mandate) {

    MandateDocument {
        members = List.copyOf(members);
    }
}
