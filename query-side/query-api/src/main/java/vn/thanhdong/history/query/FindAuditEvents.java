package vn.thanhdong.history.query;

import vn.thanhdong.query.Question;

/**
 * A page of the audit trail, newest first. For auditors and administrators of the whole province; nobody else is told
 * anything.
 *
 * @param filter which events
 * @param size how many, 1 to 1,000
 * @param before only events before this position: where the page before ended; 0 for the first page
 * @param upTo only events up to this position, so that later pages belong to the first one while events arrive; 0 for all
 *     that is there by now
 * @param facets whether values are counted, which the first page alone needs
 */
public record FindAuditEvents(AuditFilter filter, int size, long before, long upTo, boolean facets)
        implements Question<AuditPage> {

    @Override
    public Class<AuditPage> answer() {
        return AuditPage.class;
    }
}
