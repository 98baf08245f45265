package vn.thanhdong.history.query;

import vn.thanhdong.query.Question;

/** Which types of events there are, in which revisions, and how many of each were recorded. For auditors and administrators. */
public record GetEventTypes() implements Question<EventTypes> {

    @Override
    public Class<EventTypes> answer() {
        return EventTypes.class;
    }
}
