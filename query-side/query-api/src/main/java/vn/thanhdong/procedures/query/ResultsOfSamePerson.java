package vn.thanhdong.procedures.query;

import java.util.List;

/**
 * Answer to {@link FindResultsOfSamePerson}.
 *
 * @param dossiers the others, accepted first comes first, twenty at most
 */
public record ResultsOfSamePerson(List<DossierSummary> dossiers) {

    public ResultsOfSamePerson {
        dossiers = List.copyOf(dossiers);
    }
}
