package vn.thanhdong.access.query;

import vn.thanhdong.query.Question;

/**
 * Who looked at the personal data of a dossier, newest first: for auditors, who are told the persons.
 *
 * @param dossier its id
 * @param size at most this many, 1 to 200
 * @param before cursor of the page before, 0 for the first one
 */
public record FindViewsOfDossier(String dossier, int size, long before) implements Question<DataViews> {

    @Override
    public Class<DataViews> answer() {
        return DataViews.class;
    }
}
