package vn.thanhdong.history.query;

import vn.thanhdong.query.Question;

/**
 * Removes an index that served before the last rebuild; never the one that serves. The answer is false when there is no
 * such index any more.
 *
 * @param projection whose
 * @param index its name, see {@link ProjectionsStatus.Projection#kept()}
 */
public record DropIndex(String projection, String index) implements Question<Boolean> {

    @Override
    public Class<Boolean> answer() {
        return Boolean.class;
    }
}
