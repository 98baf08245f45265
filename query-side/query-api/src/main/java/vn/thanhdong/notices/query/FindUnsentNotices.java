package vn.thanhdong.notices.query;

import vn.thanhdong.query.Question;

/**
 * Notices of all dossiers that wait or were given up: for those who run the system.
 *
 * @param size at most this many, 1 to 200
 */
public record FindUnsentNotices(int size) implements Question<NoticesFound> {

    @Override
    public Class<NoticesFound> answer() {
        return NoticesFound.class;
    }
}
