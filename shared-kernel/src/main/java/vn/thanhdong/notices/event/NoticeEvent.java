package vn.thanhdong.notices.event;

import vn.thanhdong.access.PersonId;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.notices.NoticeChannel;
import vn.thanhdong.notices.NoticeKind;
import vn.thanhdong.procedures.DossierId;

/** What became of one notice: put down, failed, sent, given up, asked for again. Addresses and contents are not kept: they follow from the dossier's own events. */
public sealed interface NoticeEvent extends DomainEvent
        permits NoticeQueued, NoticeAttemptFailed, NoticeSent, NoticeGivenUp, NoticeRetried {

    /** The same for the same event, channel and recipient for ever. */
    String noticeId();

    DossierId dossierId();

    NoticeKind kind();

    NoticeChannel channel();

    PersonId recipient();
}
