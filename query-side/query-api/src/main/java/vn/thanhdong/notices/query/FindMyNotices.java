package vn.thanhdong.notices.query;

import vn.thanhdong.query.Question;

/**
 * The notices in the pages that are meant for the asker, in person or because of the role in which they act.
 *
 * @param size at most this many, 0 to 200; with 0 only the numbers are answered
 * @param unreadOnly without those that are marked as read
 * @param justRead up to where the asker has marked them a moment ago, which may not be known here yet; else 0
 */
public record FindMyNotices(int size, boolean unreadOnly, long justRead) implements Question<MyNotices> {

    @Override
    public Class<MyNotices> answer() {
        return MyNotices.class;
    }
}
