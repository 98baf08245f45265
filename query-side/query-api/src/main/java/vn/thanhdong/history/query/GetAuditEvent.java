package vn.thanhdong.history.query;

import vn.thanhdong.query.Question;

/**
 * All that one event says, read from the event itself.
 *
 * @param position of the event
 * @param reason why its personal contents have to be read, which is recorded with the look, see
 *     {@link vn.thanhdong.access.AccessReason}; empty to leave them closed
 */
public record GetAuditEvent(long position, String reason) implements Question<AuditDetail> {

    @Override
    public Class<AuditDetail> answer() {
        return AuditDetail.class;
    }
}
