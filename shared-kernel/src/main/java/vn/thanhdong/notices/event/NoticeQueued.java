package vn.thanhdong.notices.event;

import java.time.Instant;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.notices.NoticeChannel;
import vn.thanhdong.notices.NoticeKind;
import vn.thanhdong.procedures.DossierId;

/**
 * Somebody is to be told, and the notice waits for its first attempt.
 *
 * @param noticeId id of the notice
 * @param occurredAt when it was put down
 * @param dossierId the dossier it is about
 * @param kind what it says
 * @param channel by which way
 * @param recipient who is to be told
 */
public record NoticeQueued(
        String noticeId,
        Instant occurredAt,
        DossierId dossierId,
        NoticeKind kind,
        NoticeChannel channel,
        PersonId recipient)
        implements NoticeEvent {}
