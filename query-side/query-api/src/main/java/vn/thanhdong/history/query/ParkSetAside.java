package vn.thanhdong.history.query;

import vn.thanhdong.query.Question;

/**
 * Says that a document that was set aside waits on purpose, so that nobody looks into it again. Its events are never
 * edited; it can still be retried. The answer is false when it does not wait any more.
 *
 * @param projection whose
 * @param documentId which
 * @param because in the words of who decides, not blank
 */
public record ParkSetAside(String projection, String documentId, String because) implements Question<Boolean> {

    /** @throws IllegalArgumentException no reason is given */
    public ParkSetAside {
        if (because.isBlank()) {
            throw new IllegalArgumentException("A document is parked for a reason; none is given");
        }
    }

    @Override
    public Class<Boolean> answer() {
        return Boolean.class;
    }
}
