package vn.thanhdong.access.event;

import java.time.Instant;
import java.util.Optional;
import vn.thanhdong.access.MandateSeal;
import vn.thanhdong.access.PersonId;

/**
 * A mandate is over, before its last day or after it, and its report is sealed (kết thúc, chốt báo cáo). From this moment
 * on it opens nothing, if its last day has not ended it before.
 *
 * @param occurredAt when
 * @param reason why, in words; empty where its last day was over
 * @param seal hash and figures of the report on what was looked at; empty where no leader ever confirmed it
 */
public record MandateEnded(String mandateId, Instant occurredAt, PersonId by, String reason, Optional<MandateSeal> seal)
        implements MandateEvent {}
