package vn.thanhdong.notices.query;

import vn.thanhdong.query.Question;

/**
 * What the applicant of a dossier was told, for who may see that dossier; nothing for anybody else.
 *
 * @param dossier its id
 */
public record FindNoticesOfDossier(String dossier) implements Question<NoticesFound> {

    @Override
    public Class<NoticesFound> answer() {
        return NoticesFound.class;
    }
}
