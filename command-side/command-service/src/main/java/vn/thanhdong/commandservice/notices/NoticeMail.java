package vn.thanhdong.commandservice.notices;

import java.util.Locale;
import java.util.Map;
import vn.thanhdong.eventstore.outbox.Carried;
import vn.thanhdong.eventstore.outbox.OutboxEntry;
import vn.thanhdong.notices.NoticeChannel;
import vn.thanhdong.notices.NoticeKind;

/** Brings notices to applicants by e-mail. */
final class NoticeMail implements NoticeCarrier {

    private final PlainMail mail;

    NoticeMail(PlainMail mail) {
        this.mail = mail;
    }

    @Override
    public NoticeChannel channel() {
        return NoticeChannel.EMAIL;
    }

    @Override
    public boolean reaches(DossierContact contact) {
        return !contact.applicant().email().isBlank();
    }

    @Override
    public String address(DossierContact contact) {
        return contact.applicant().email().strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public Carried send(OutboxEntry entry, DossierContact contact, NoticeKind kind, Map<String, ?> words) {
        return mail.send(entry, contact.applicant().email(), NoticeText.of(kind, words));
    }
}
