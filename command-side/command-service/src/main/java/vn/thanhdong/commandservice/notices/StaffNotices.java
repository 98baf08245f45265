package vn.thanhdong.commandservice.notices;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.eventstore.outbox.Outbox;
import vn.thanhdong.eventstore.outbox.OutboxEntry;
import vn.thanhdong.notices.InboxKind;
import vn.thanhdong.notices.InboxNotice;
import vn.thanhdong.procedures.event.DossierEvent;

/**
 * Notes what officials are to be told by e-mail as they have chosen, in the transaction of its own token: the notices that
 * stand in their pages, but for those that say only that somebody else has acted (taken back, answered). The past of
 * another system is told to nobody.
 */
@DisallowReplay
final class StaffNotices {

    /** Name of the effect in the outbox. */
    static final String EFFECT = "staff_email";

    private static final Set<InboxKind> AT_ONCE = EnumSet.of(InboxKind.DUE_DATE_NEAR, InboxKind.DUE_DATE_MISSED);

    private final Outbox outbox;
    private final StaffDirectory staff;
    private final StaffMailChoices choices;
    private final StaffDigests digests;

    StaffNotices(Outbox outbox, StaffDirectory staff, StaffMailChoices choices, StaffDigests digests) {
        this.outbox = outbox;
        this.staff = staff;
        this.choices = choices;
        this.digests = digests;
    }

    @EventHandler
    void on(
            DossierEvent happened,
            @MessageIdentifier String eventId,
            @MetaDataValue(EventMetadata.IMPORTED) @Nullable String imported,
            @MetaDataValue(EventMetadata.ACTOR) @Nullable String actor) {
        if (!"true".equals(imported)) {
            toOfficials(happened, actor)
                    .ifPresent(notice -> staff.meant(notice.to())
                            .forEach(person ->
                                    note(notice, person, happened.dossierId().value(), eventId)));
        }
    }

    /** Applicants are told by other ways, so there are none here. */
    static Optional<InboxNotice> toOfficials(DossierEvent happened, @Nullable String actor) {
        return InboxNotice.of(
                happened,
                List.of(),
                Optional.empty(),
                Optional.ofNullable(actor).filter(id -> !id.isBlank()).map(PersonId::new));
    }

    private void note(InboxNotice notice, PersonId person, String dossier, String eventId) {
        switch (choices.of(person)) {
            case OFF -> {}
            case AT_ONCE -> {
                if (AT_ONCE.contains(notice.kind())) {
                    outbox.note(new OutboxEntry(eventId, EFFECT, person.value(), dossier));
                }
            }
            case DAILY -> digests.note(person, eventId, dossier);
        }
    }
}
