package vn.thanhdong.procedures.query;

import vn.thanhdong.query.Question;

/**
 * How many dossiers there are.
 *
 * @param filter which
 */
public record CountDossiers(DossierFilter filter) implements Question<Long> {

    @Override
    public Class<Long> answer() {
        return Long.class;
    }
}
