package vn.thanhdong.procedures.query;

import vn.thanhdong.query.Question;

/**
 * A page of dossiers.
 *
 * @param filter which
 * @param order in what order
 * @param size at most this many, 1 to 1,000
 * @param after cursor of the page before, empty for the first one
 * @param facets whether counts per filter value are wanted as well
 */
public record FindDossiers(DossierFilter filter, DossierOrder order, int size, String after, boolean facets)
        implements Question<DossierPage> {

    @Override
    public Class<DossierPage> answer() {
        return DossierPage.class;
    }
}
