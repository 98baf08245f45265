package vn.thanhdong.notices.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.notices.NoticeChannel;
import vn.thanhdong.notices.NoticeKind;
import vn.thanhdong.notices.NoticeProblem;
import vn.thanhdong.notices.NoticeState;

/**
 * Notices, newest first. No addresses and no texts: what is said follows from the kind.
 *
 * @param notices not all of them where there are more than was asked for
 * @param total how many there are in all
 */
public record NoticesFound(List<Notice> notices, long total) {

    /**
     * What somebody was told, or is to be told.
     *
     * @param id of the notice, for {@code RetryNotice}
     * @param dossier id of the dossier that it is about
     * @param kind what it says
     * @param channel by which way
     * @param state how far it has come
     * @param queuedAt when it was put down
     * @param changedAt when it came to that state, or last failed as far as that was recorded
     * @param problem why it was not sent yet; null when nothing went wrong
     */
    public record Notice(
            String id,
            String dossier,
            NoticeKind kind,
            NoticeChannel channel,
            NoticeState state,
            Instant queuedAt,
            Instant changedAt,
            @Nullable NoticeProblem problem) {}

    public NoticesFound {
        notices = List.copyOf(notices);
    }
}
