package vn.thanhdong.procedures.query;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Answer to {@link FindDossiers}.
 *
 * @param dossiers this page
 * @param total how many match in all
 * @param next cursor of the next page, empty on the last one
 * @param facets counts by facet ({@code status}, {@code procedure}, {@code agency}, {@code area}, {@code channel},
 *     {@code punctuality}), most frequent first; empty when not asked for
 * @param asOf everything recorded until then is in the answer
 * @param delayed the lists are being updated or cannot be reached: the answer is older than it should be
 */
public record DossierPage(
        List<DossierSummary> dossiers,
        long total,
        String next,
        Map<String, List<FacetCount>> facets,
        Instant asOf,
        boolean delayed) {

    public DossierPage {
        dossiers = List.copyOf(dossiers);
        facets = Map.copyOf(facets);
    }
}
