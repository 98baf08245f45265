package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.access.Personal;
import vn.thanhdong.procedures.Authorisation;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Submitter;
import vn.thanhdong.procedures.SubmitterRelation;

/**
 * A dossier was handed in by somebody else than its owner (nộp thay). Recorded together with {@link DossierSubmitted};
 * where it is not, the owner handed it in.
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param submitter who handed it in, under that person's own key
 * @param relation how they stand to the owner
 * @param authorisation the paper that was shown, under the owner's key: it is the owner's
 * @param identityHash keyed hash of the submitter's identity number, for exact search; empty when not given
 * @param phoneHash keyed hash of the submitter's phone number, for exact search; empty when not given
 */
public record SubmitterNamed(
        DossierId dossierId,
        Instant occurredAt,
        Personal<Submitter> submitter,
        SubmitterRelation relation,
        Personal<Authorisation> authorisation,
        String identityHash,
        String phoneHash)
        implements DossierEvent {}
