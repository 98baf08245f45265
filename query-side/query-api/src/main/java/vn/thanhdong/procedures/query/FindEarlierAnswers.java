package vn.thanhdong.procedures.query;

import vn.thanhdong.query.Question;

/**
 * What a person said of themselves when they last applied, so that it need not be typed again. Only dossiers in the
 * asker's scope are looked at, and that it was shown is recorded as every look at contents is.
 *
 * @param identityNumber whole number, 12 digits or the 9 of an old card; anything else finds nothing
 */
public record FindEarlierAnswers(String identityNumber) implements Question<EarlierAnswers> {

    @Override
    public Class<EarlierAnswers> answer() {
        return EarlierAnswers.class;
    }
}
