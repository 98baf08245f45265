package vn.thanhdong.commandservice.notices;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.eventstore.outbox.Outbox;
import vn.thanhdong.eventstore.outbox.OutboxEntry;
import vn.thanhdong.notices.NoticeKind;
import vn.thanhdong.notices.model.NoticePolicy;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.event.DossierEvent;

/**
 * Notes in the outbox what applicants are to be told, in the transaction of its own token. The past of another system is
 * told to nobody.
 */
@DisallowReplay
final class DossierNotices {

    private final Outbox outbox;
    private final DossierContacts contacts;
    private final NoticeRecords records;
    private final List<NoticeCarrier> carriers;

    DossierNotices(Outbox outbox, DossierContacts contacts, NoticeRecords records, List<NoticeCarrier> carriers) {
        this.outbox = outbox;
        this.contacts = contacts;
        this.records = records;
        this.carriers = List.copyOf(carriers);
    }

    @EventHandler
    void on(
            DossierEvent happened,
            @MessageIdentifier String eventId,
            @MetaDataValue(EventMetadata.IMPORTED) @Nullable String imported) {
        if (!"true".equals(imported)) {
            NoticePolicy.noticeOf(happened).ifPresent(kind -> note(happened.dossierId(), eventId, kind));
        }
    }

    private void note(DossierId dossier, String eventId, NoticeKind kind) {
        List<DossierContact> told = contacts.of(dossier);
        for (NoticeCarrier carrier : carriers) {
            Set<String> addresses = new HashSet<>(); // whoever gave the same one for both is told once
            told.stream()
                    .filter(carrier::reaches)
                    .filter(who -> addresses.add(carrier.address(who)))
                    .map(who -> new OutboxEntry(
                            eventId, carrier.effect(), who.person().value(), dossier.value()))
                    .filter(outbox::note)
                    .forEach(entry -> records.queued(entry, kind));
        }
    }
}
