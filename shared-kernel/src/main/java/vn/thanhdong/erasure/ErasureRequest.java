package vn.thanhdong.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.DossierId;

/**
 * A request to erase a person's data, as far as it has come. Nothing in it is personal.
 *
 * @param id made by who asked
 * @param person whose data, opaque id
 * @param requestedAt when
 * @param reason why
 * @param by who asked: the person, or an official on their behalf
 * @param byRole in which role
 * @param dossier through which dossier an official asked; empty when the person did
 * @param assessment what the law answered when it was last looked at
 * @param approvals none, one or two
 * @param state how far it has come
 * @param ground why it was refused; empty unless it was
 * @param paper number of the written answer; empty unless it was refused
 * @param changedAt when anything last happened to it
 */
public record ErasureRequest(
        String id,
        PersonId person,
        Instant requestedAt,
        ErasureReason reason,
        PersonId by,
        Role byRole,
        Optional<DossierId> dossier,
        ErasureAssessment assessment,
        List<ErasureApproval> approvals,
        ErasureState state,
        Optional<ErasureRefusalGround> ground,
        String paper,
        Instant changedAt) {

    public ErasureRequest {
        dossier = Objects.requireNonNullElse(dossier, Optional.empty());
        ground = Objects.requireNonNullElse(ground, Optional.empty());
        approvals = List.copyOf(approvals);
    }

    ErasureRequest assessed(ErasureAssessment newer) {
        return new ErasureRequest(
                id,
                person,
                requestedAt,
                reason,
                by,
                byRole,
                dossier,
                newer,
                approvals,
                state,
                ground,
                paper,
                newer.at());
    }

    ErasureRequest approved(ErasureApproval approval) {
        List<ErasureApproval> all =
                Stream.concat(approvals.stream(), Stream.of(approval)).toList();
        return with(all, ErasureState.APPROVED_ONCE, ground, paper, approval.at());
    }

    ErasureRequest ended(ErasureState end, Optional<ErasureRefusalGround> why, String answer, Instant at) {
        return with(approvals, end, why, answer, at);
    }

    private ErasureRequest with(
            List<ErasureApproval> all,
            ErasureState now,
            Optional<ErasureRefusalGround> why,
            String answer,
            Instant at) {
        return new ErasureRequest(
                id, person, requestedAt, reason, by, byRole, dossier, assessment, all, now, why, answer, at);
    }
}
