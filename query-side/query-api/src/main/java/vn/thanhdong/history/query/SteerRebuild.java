package vn.thanhdong.history.query;

import vn.thanhdong.query.Question;

/**
 * Pauses, resumes or cancels the rebuild of a projection. The index that serves is not touched by any of it; a rebuild
 * that was cancelled begins anew the next time, and so does one whose process ended while it was paused.
 *
 * @param projection whose
 * @param step what is done; the answer is false when there was nothing to do it with
 */
public record SteerRebuild(String projection, Step step) implements Question<Boolean> {

    /** What can be done with a running rebuild. */
    public enum Step {
        PAUSE,
        RESUME,
        CANCEL
    }

    @Override
    public Class<Boolean> answer() {
        return Boolean.class;
    }
}
