package vn.thanhdong.reception.query;

import vn.thanhdong.query.Question;

/**
 * With which number a dossier came to the desk. Whoever may not see the dossier is told of none.
 *
 * @param dossier opaque id of the dossier
 */
public record FindNumberOfDossier(String dossier) implements Question<NumberOfDossier> {

    @Override
    public Class<NumberOfDossier> answer() {
        return NumberOfDossier.class;
    }
}
