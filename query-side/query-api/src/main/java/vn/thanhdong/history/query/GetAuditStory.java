package vn.thanhdong.history.query;

import vn.thanhdong.query.Question;

/**
 * What belongs to the same request as an event, and what it caused in whatever context.
 *
 * @param position of any event of it
 */
public record GetAuditStory(long position) implements Question<AuditStory> {

    @Override
    public Class<AuditStory> answer() {
        return AuditStory.class;
    }
}
