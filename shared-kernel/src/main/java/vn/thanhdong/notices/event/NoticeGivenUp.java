package vn.thanhdong.notices.event;

import java.time.Instant;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.notices.NoticeChannel;
import vn.thanhdong.notices.NoticeKind;
import vn.thanhdong.procedures.DossierId;

/**
 * Somebody could not be told, and it will not be tried again.
 *
 * @param noticeId id of the notice
 * @param occurredAt when it was given up
 * @param dossierId the dossier it is about
 * @param kind what it would have said
 * @param channel by which way
 * @param recipient who was to be told
 */
public record NoticeGivenUp(
        String noticeId,
        Instant occurredAt,
        DossierId dossierId,
        NoticeKind kind,
        NoticeChannel channel,
        PersonId recipient)
        implements NoticeEvent {}
