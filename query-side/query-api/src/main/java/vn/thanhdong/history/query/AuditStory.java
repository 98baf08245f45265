package vn.thanhdong.history.query;

import java.util.List;

/**
 * Answer to {@link GetAuditStory}, oldest first; empty where there is no such event for the asker.
 *
 * @param chapters the events
 * @param more whether there are more than are told here
 */
public record AuditStory(List<Chapter> chapters, boolean more) {

    /**
     * An event of the story.
     *
     * @param causedBy position of the event that set it off; 0 for what belongs to the request itself
     */
    public record Chapter(AuditEvent event, long causedBy) {}

    public AuditStory {
        chapters = List.copyOf(chapters);
    }
}
