package vn.thanhdong.history.query;

import vn.thanhdong.query.Question;

/**
 * Asks for the events that match as files. Granted once the reason is recorded; the files are then read by
 * {@link FindAuditEvents} up to the position that the answer names.
 *
 * @param filter which events
 * @param reason what for, see {@link vn.thanhdong.access.AccessReason}
 */
public record BeginAuditExport(AuditFilter filter, String reason) implements Question<AuditExport> {

    @Override
    public Class<AuditExport> answer() {
        return AuditExport.class;
    }
}
