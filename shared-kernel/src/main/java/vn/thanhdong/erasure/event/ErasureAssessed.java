package vn.thanhdong.erasure.event;

import java.time.Instant;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.erasure.ErasureAssessment;

/**
 * All dossiers of the person were looked at, and the law's answer was found.
 *
 * @param person whose data
 * @param occurredAt when
 * @param requestId for which request
 * @param assessment dossier by dossier
 */
public record ErasureAssessed(PersonId person, Instant occurredAt, String requestId, ErasureAssessment assessment)
        implements ErasureEvent {}
