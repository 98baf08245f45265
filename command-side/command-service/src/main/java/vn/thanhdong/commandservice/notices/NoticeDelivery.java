package vn.thanhdong.commandservice.notices;

import java.util.Optional;
import vn.thanhdong.eventstore.outbox.Carried;
import vn.thanhdong.eventstore.outbox.OutboxEntry;
import vn.thanhdong.notices.NoticeProblem;
import vn.thanhdong.notices.model.NoticePolicy;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.event.DossierEvent;

/** Opens whom to tell and what at the moment of telling, so that neither is kept anywhere, and lets a carrier bring it. */
final class NoticeDelivery {

    private final DossierContacts contacts;
    private final NoticeWords words;

    NoticeDelivery(DossierContacts contacts, NoticeWords words) {
        this.contacts = contacts;
        this.words = words;
    }

    Carried carry(OutboxEntry entry, NoticeCarrier carrier) {
        var dossier = new DossierId(entry.content());
        Optional<DossierContact> contact =
                contacts.of(dossier, entry.recipient()).filter(carrier::reaches);
        Optional<DossierEvent> happened = contacts.event(dossier, entry.eventId());
        if (contact.isEmpty() || happened.isEmpty()) {
            return new Carried.Never(NoticeProblem.NO_ADDRESS.name());
        }
        return NoticePolicy.noticeOf(happened.get())
                .map(kind -> carrier.send(entry, contact.get(), kind, words.of(contact.get(), happened.get())))
                .orElseGet(() -> new Carried.Never(NoticeProblem.OBSOLETE.name()));
    }
}
