package vn.thanhdong.procedures.query;

import vn.thanhdong.query.Question;

/**
 * Lines of the register of dossiers (sổ theo dõi hồ sơ), accepted first comes first. They tell more of the applicants
 * than a list does, so they are asked for to be printed and filed, and each look is recorded as one at the contents.
 *
 * @param filter which dossiers
 * @param size at most this many, 1 to 1,000
 * @param after cursor of the page before, empty for the first one
 */
public record FindRegister(DossierFilter filter, int size, String after) implements Question<RegisterPage> {

    @Override
    public Class<RegisterPage> answer() {
        return RegisterPage.class;
    }
}
