package vn.thanhdong.erasure.projection;

import java.time.Instant;
import java.util.List;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.erasure.ErasureBook;
import vn.thanhdong.erasure.ErasureRequest;
import vn.thanhdong.territory.AgencyCode;

/**
 * The requests to erase one person's data.
 *
 * @param person whose, opaque id
 * @param sequence of the last event, so that who wrote it can wait for it
 * @param changedAt when anything last happened
 * @param requests oldest first; not searched
 */
record ErasureDocument(String person, long sequence, Instant changedAt, List<ErasureRequest> requests) {

    ErasureDocument {
        requests = List.copyOf(requests);
    }

    ErasureBook book() {
        return new ErasureBook(requests);
    }

    List<PersonId> askedBy() {
        return requests.stream().map(ErasureRequest::by).toList();
    }

    List<AgencyCode> agencies() {
        return requests.stream()
                .flatMap(request -> request.assessment().agencies().stream())
                .distinct()
                .toList();
    }
}
