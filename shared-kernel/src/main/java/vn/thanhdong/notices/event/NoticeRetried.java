package vn.thanhdong.notices.event;

import java.time.Instant;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.notices.NoticeChannel;
import vn.thanhdong.notices.NoticeKind;
import vn.thanhdong.procedures.DossierId;

/**
 * An operator asked that it be tried again now.
 *
 * @param noticeId id of the notice
 * @param occurredAt when they asked
 * @param dossierId the dossier it is about
 * @param kind what it says
 * @param channel by which way
 * @param recipient who is to be told
 */
public record NoticeRetried(
        String noticeId,
        Instant occurredAt,
        DossierId dossierId,
        NoticeKind kind,
        NoticeChannel channel,
        PersonId recipient)
        implements NoticeEvent {}
