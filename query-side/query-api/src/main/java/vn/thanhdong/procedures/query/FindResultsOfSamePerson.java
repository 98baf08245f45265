package vn.thanhdong.procedures.query;

import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.query.Question;

/**
 * Which other results wait for the asker to be handed to the applicant of this dossier: so that who comes for one takes
 * all of them home. None unless the dossier itself is in the asker's scope.
 *
 * @param dossier the one that they came for
 */
public record FindResultsOfSamePerson(DossierId dossier) implements Question<ResultsOfSamePerson> {

    @Override
    public Class<ResultsOfSamePerson> answer() {
        return ResultsOfSamePerson.class;
    }
}
