package vn.thanhdong.erasure.query;

import vn.thanhdong.query.Question;

/**
 * Requests to erase the asker's own data.
 *
 * @param written sequence that the asker's own last command was answered with: what was recorded then is awaited, two
 *     seconds at most; -1 when there is nothing to wait for
 */
public record FindMyErasures(long written) implements Question<ErasureList> {

    @Override
    public Class<ErasureList> answer() {
        return ErasureList.class;
    }
}
