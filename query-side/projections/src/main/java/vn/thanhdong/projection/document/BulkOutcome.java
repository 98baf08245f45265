package vn.thanhdong.projection.document;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.util.ArrayList;
import java.util.List;

/** Sorts what a bulk answered: applied already, refused for good, or not taken now. */
final class BulkOutcome {

    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;

    private BulkOutcome() {}

    /**
     * The documents that will never be taken as they are.
     *
     * @throws EngineAway when any was not taken for a reason that is not its own: too busy, disk full, no such index
     */
    static List<Refusal> refusals(String index, BulkResponse response) {
        List<Refusal> refusals = new ArrayList<>();
        if (!response.errors()) {
            return refusals;
        }
        for (BulkResponseItem item : response.items()) {
            ErrorCause error = item.error();
            // a conflict: the index holds this version or a later one already
            if (error == null || item.status() == CONFLICT) {
                continue;
            }
            if (item.status() != BAD_REQUEST && item.status() != TOO_LARGE) {
                throw new EngineAway("write documents to " + index, item.status() + " " + ErrorText.of(error));
            }
            refusals.add(new Refusal(String.valueOf(item.id()), ErrorText.of(error)));
        }
        return refusals;
    }
}
