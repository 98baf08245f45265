package vn.thanhdong.notices.event;

import java.time.Instant;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.notices.NoticeChannel;
import vn.thanhdong.notices.NoticeKind;
import vn.thanhdong.procedures.DossierId;

/**
 * Somebody was told: the next system on the way has taken the notice over.
 *
 * @param noticeId id of the notice
 * @param occurredAt when it left
 * @param dossierId the dossier it is about
 * @param kind what it says
 * @param channel by which way
 * @param recipient who was told
 */
public record NoticeSent(
        String noticeId,
        Instant occurredAt,
        DossierId dossierId,
        NoticeKind kind,
        NoticeChannel channel,
        PersonId recipient)
        implements NoticeEvent {}
