package vn.thanhdong.erasure.command;

import java.util.Optional;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.erasure.ErasureReason;
import vn.thanhdong.procedures.DossierId;

/**
 * Asks to have a person's data erased: the person, a clerk of the desk that took in a dossier of theirs, or an
 * administrator.
 *
 * @param person whose data
 * @param requestId the same id again is the same click again
 * @param reason why
 * @param dossier a dossier of that person through which an official asks; empty when the person does
 */
public record RequestErasure(PersonId person, String requestId, ErasureReason reason, Optional<DossierId> dossier)
        implements PersonCommand {}
