package vn.thanhdong.history.query;

import vn.thanhdong.query.Question;

/**
 * Derives a projection again from the log into a new index, beside the one that serves; answers when it has started,
 * with false when one is running already.
 *
 * @param projection which
 */
public record RebuildProjection(String projection) implements Question<Boolean> {

    @Override
    public Class<Boolean> answer() {
        return Boolean.class;
    }
}
