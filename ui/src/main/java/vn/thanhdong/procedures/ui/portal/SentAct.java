package vn.thanhdong.procedures.ui.portal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON of what an applicant does at another portal with a dossier that they filed there; what it leaves out is null.
 *
 * @param messageId the portal's own name of this act, 1 to 64 letters, digits, full stops and hyphens: the same again is
 *     answered as before
 * @param reason why it is withdrawn; may be left out
 * @param form answers by field id that are other than before, where the desk had sent the dossier back
 * @param files documents that are supplied
 */
record SentAct(
        @Nullable String messageId,
        @Nullable String reason,
        @Nullable Map<String, String> form,
        @Nullable List<SentDossier.SentFile> files) {

    List<SentDossier.SentFile> given() {
        return files == null ? List.of() : files;
    }

    Map<String, String> answers() {
        return form == null ? Map.of() : form;
    }
}
