package vn.thanhdong.procedures.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.ProcedureCode;

/**
 * Answer to {@link FindEarlierAnswers}.
 *
 * @param dossier the latest dossier of that person; null when there is none in the asker's scope
 * @param code its code as people know it; empty when there is none
 * @param procedure under which it was handed in; null when there is none
 * @param submittedAt when it was handed in; null when there is none
 * @param answers what the person said of themselves, by the ids that every form has for who applies; nothing about
 *     anybody else
 */
public record EarlierAnswers(
        @Nullable DossierId dossier,
        String code,
        @Nullable ProcedureCode procedure,
        @Nullable Instant submittedAt,
        FormContent answers) {

    /** Nothing that the asker may see. */
    public static final EarlierAnswers NONE = new EarlierAnswers(null, "", null, null, FormContent.EMPTY);
}
