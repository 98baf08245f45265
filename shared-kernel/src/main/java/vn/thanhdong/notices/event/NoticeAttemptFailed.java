package vn.thanhdong.notices.event;

import java.time.Instant;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.notices.NoticeChannel;
import vn.thanhdong.notices.NoticeKind;
import vn.thanhdong.notices.NoticeProblem;
import vn.thanhdong.procedures.DossierId;

/**
 * An attempt failed. Recorded of the first one and of the last, so that a mail server which is away for days does not fill the
 * log.
 *
 * @param noticeId id of the notice
 * @param occurredAt when it failed
 * @param dossierId the dossier it is about
 * @param kind what it says
 * @param channel by which way
 * @param recipient who is to be told
 * @param problem why
 */
public record NoticeAttemptFailed(
        String noticeId,
        Instant occurredAt,
        DossierId dossierId,
        NoticeKind kind,
        NoticeChannel channel,
        PersonId recipient,
        NoticeProblem problem)
        implements NoticeEvent {}
