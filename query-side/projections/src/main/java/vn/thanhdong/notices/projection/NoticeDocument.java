package vn.thanhdong.notices.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.notices.NoticeChannel;
import vn.thanhdong.notices.NoticeKind;
import vn.thanhdong.notices.NoticeProblem;
import vn.thanhdong.notices.NoticeState;
import vn.thanhdong.notices.event.NoticeAttemptFailed;
import vn.thanhdong.notices.event.NoticeEvent;
import vn.thanhdong.notices.event.NoticeGivenUp;
import vn.thanhdong.notices.event.NoticeQueued;
import vn.thanhdong.notices.event.NoticeRetried;
import vn.thanhdong.notices.event.NoticeSent;

/**
 * One notice, as far as it has come.
 *
 * @param id id of the notice
 * @param dossier id of the dossier it is about
 * @param queuedAt when it was put down; of those that were recorded only once they were settled, when that was
 * @param changedAt when the last of its events happened
 * @param problem why the last recorded attempt failed
 */
record NoticeDocument(
        String id,
        String dossier,
        NoticeKind kind,
        NoticeChannel channel,
        NoticeState state,
        Instant queuedAt,
        Instant changedAt,
        @Nullable NoticeProblem problem) {

    static NoticeDocument after(@Nullable NoticeDocument before, NoticeEvent event) {
        return new NoticeDocument(
                event.noticeId(),
                event.dossierId().value(),
                event.kind(),
                event.channel(),
                state(event),
                before == null ? event.occurredAt() : before.queuedAt,
                event.occurredAt(),
                problem(before, event));
    }

    private static NoticeState state(NoticeEvent event) {
        return switch (event) {
            case NoticeQueued queued -> NoticeState.WAITING;
            case NoticeAttemptFailed failed -> NoticeState.WAITING;
            case NoticeRetried retried -> NoticeState.WAITING;
            case NoticeSent sent -> NoticeState.SENT;
            case NoticeGivenUp givenUp -> NoticeState.GIVEN_UP;
        };
    }

    private static @Nullable NoticeProblem problem(@Nullable NoticeDocument before, NoticeEvent event) {
        return switch (event) {
            case NoticeAttemptFailed failed -> failed.problem();
            case NoticeGivenUp givenUp -> before == null ? null : before.problem;
            case NoticeQueued queued -> null;
            case NoticeRetried retried -> null;
            case NoticeSent sent -> null;
        };
    }
}
