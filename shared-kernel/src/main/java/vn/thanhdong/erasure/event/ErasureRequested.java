package vn.thanhdong.erasure.event;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.erasure.ErasureAssessment;
import vn.thanhdong.erasure.ErasureReason;
import vn.thanhdong.erasure.ErasureRequest;
import vn.thanhdong.erasure.ErasureState;
import vn.thanhdong.procedures.DossierId;

/**
 * A person, or an official on their behalf, asks to have the person's data erased (yêu cầu xóa dữ liệu cá nhân).
 *
 * @param person whose data
 * @param occurredAt when
 * @param requestId made by who asks
 * @param reason why
 * @param by who asks
 * @param byRole in which role
 * @param dossier through which dossier an official asks; empty when the person does
 */
public record ErasureRequested(
        PersonId person,
        Instant occurredAt,
        String requestId,
        ErasureReason reason,
        PersonId by,
        Role byRole,
        Optional<DossierId> dossier)
        implements ErasureEvent {

    public ErasureRequested {
        dossier = Objects.requireNonNullElse(dossier, Optional.empty());
    }

    /** As it stands before anybody has looked at it. */
    public ErasureRequest request() {
        return new ErasureRequest(
                requestId,
                person,
                occurredAt,
                reason,
                by,
                byRole,
                dossier,
                ErasureAssessment.ofNothing(occurredAt),
                List.of(),
                ErasureState.REQUESTED,
                Optional.empty(),
                "",
                occurredAt);
    }
}
