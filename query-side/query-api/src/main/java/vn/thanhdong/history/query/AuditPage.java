package vn.thanhdong.history.query;

import java.util.List;
import java.util.Map;
import vn.thanhdong.procedures.query.FacetCount;

/**
 * Answer to {@link FindAuditEvents}.
 *
 * @param events newest first
 * @param total how many match, of all up to {@code upTo}
 * @param next where the next page begins; 0 when this is the last
 * @param upTo the last position that this list covers
 * @param facets by name ({@code type}, {@code context}, {@code role}, {@code agency}, {@code channel}) how many events have
 *     each value; empty where they were not asked for
 */
public record AuditPage(
        List<AuditEvent> events, long total, long next, long upTo, Map<String, List<FacetCount>> facets) {

    public AuditPage {
        events = List.copyOf(events);
        facets = Map.copyOf(facets);
    }
}
