package vn.thanhdong.history.query;

import vn.thanhdong.query.Question;

/**
 * How many events match that came after a list was read. Nobody but auditors and administrators is told of any.
 *
 * @param filter which events
 * @param after last position that the list covers
 */
public record CountNewAuditEvents(AuditFilter filter, long after) implements Question<Long> {

    @Override
    public Class<Long> answer() {
        return Long.class;
    }
}
