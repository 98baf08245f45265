package vn.thanhdong.access.query;

import vn.thanhdong.query.Question;

/**
 * Who looked at the asker's own data, newest first: for citizens.
 *
 * @param size at most this many, 1 to 200
 * @param before cursor of the page before, 0 for the first one
 */
public record FindViewsOfMyData(int size, long before) implements Question<DataViews> {

    @Override
    public Class<DataViews> answer() {
        return DataViews.class;
    }
}
