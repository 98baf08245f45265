package vn.thanhdong.procedures.event;

import java.time.Instant;
import java.util.List;
import vn.thanhdong.access.Personal;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;

/**
 * Wrong entries of an accepted dossier were mended (đính chính). What stood there before stays in the events before; dates
 * and the dossier's way stay as they are.
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param applicant whose it is, as it is right; under the same person's key, whatever number was mistyped
 * @param identityHash keyed hash of the identity number, for exact search; empty when not given
 * @param phoneHash keyed hash of the phone number, for exact search; empty when not given
 * @param form all answers about the applicant, and those that are nobody's, as they are right
 * @param others all answers about others, each under that person's own key
 * @param reason what was wrong, and how it is known
 */
public record DossierCorrected(
        DossierId dossierId,
        Instant occurredAt,
        Personal<Applicant> applicant,
        String identityHash,
        String phoneHash,
        Personal<FormContent> form,
        List<Personal<FormContent>> others,
        Personal<String> reason)
        implements DossierEvent {
    public DossierCorrected {
        others = List.copyOf(others);
    }
}
