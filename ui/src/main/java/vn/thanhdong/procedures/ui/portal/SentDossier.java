package vn.thanhdong.procedures.ui.portal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.ApplicantKind;

/**
 * JSON of a dossier as another portal sends it; what it leaves out is null.
 *
 * @param portalCode its code there
 * @param procedure code of the procedure here, such as SN-01
 * @param applicantKind {@code citizen} unless {@code business}
 * @param applicant whose dossier it is, as that portal identified them
 * @param form answers by field id, as texts: dates {@code yyyy-MM-dd}, numbers with a decimal point, choices by option id
 * @param files documents
 */
record SentDossier(
        @Nullable String portalCode,
        @Nullable String procedure,
        @Nullable ApplicantKind applicantKind,
        @Nullable SentApplicant applicant,
        @Nullable Map<String, String> form,
        @Nullable List<SentFile> files) {

    /**
     * JSON of the applicant.
     *
     * @param name full name
     * @param identityNumber 12 digits
     * @param phone ten digits
     */
    record SentApplicant(
            @Nullable String name,
            @Nullable String identityNumber,
            @Nullable String phone) {}

    /**
     * JSON of a file.
     *
     * @param document id of the procedure's document that it answers, or {@code other}
     * @param content in Base64
     */
    record SentFile(@Nullable String document, byte @Nullable [] content) {}
}
