package vn.thanhdong.erasure.query;

import java.util.List;
import vn.thanhdong.erasure.ErasureRequest;

/**
 * Answer to {@link FindErasures} and {@link FindMyErasures}.
 *
 * @param requests what changed last comes first; 1,000 at most
 * @param delayed what the asker wrote is not there yet: it is being updated
 */
public record ErasureList(List<ErasureRequest> requests, boolean delayed) {

    public static final ErasureList NONE = new ErasureList(List.of(), false);

    public ErasureList {
        requests = List.copyOf(requests);
    }
}
