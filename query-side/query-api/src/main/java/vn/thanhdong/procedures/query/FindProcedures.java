package vn.thanhdong.procedures.query;

import vn.thanhdong.query.Question;

/**
 * Procedures by words, with or without accents; everything when there are no words.
 *
 * @param text as typed
 */
public record FindProcedures(String text) implements Question<ProceduresFound> {

    @Override
    public Class<ProceduresFound> answer() {
        return ProceduresFound.class;
    }
}
