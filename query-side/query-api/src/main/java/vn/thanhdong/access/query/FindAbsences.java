package vn.thanhdong.access.query;

import vn.thanhdong.query.Question;

/**
 * The absences that concern the asker: their own and those in which they are the deputy; for whoever leads a unit those
 * of the unit, for administrators those of all.
 *
 * @param written sequence that the asker's own last command was answered with: what was recorded then is awaited, two
 *     seconds at most; -1 when there is nothing to wait for
 */
public record FindAbsences(long written) implements Question<AbsenceList> {

    @Override
    public Class<AbsenceList> answer() {
        return AbsenceList.class;
    }
}
