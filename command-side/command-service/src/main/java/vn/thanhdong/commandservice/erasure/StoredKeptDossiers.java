package vn.thanhdong.commandservice.erasure;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.erasure.LegalHoldBook;
import vn.thanhdong.erasure.event.LegalHoldEvent;
import vn.thanhdong.erasure.model.KeptDossier;
import vn.thanhdong.erasure.model.KeptDossiers;
import vn.thanhdong.erasure.model.LegalHolds;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierHandedOver;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.territory.AgencyCode;

/** Dossiers as they are stored: a person's few streams, read when somebody decides about erasing that person. */
final class StoredKeptDossiers implements KeptDossiers {

    private final ErasureFollowing following;
    private final PersonTables tables;
    private final EventStore events;

    StoredKeptDossiers(ErasureFollowing following, PersonTables tables, EventStore events) {
        this.following = following;
        this.tables = tables;
        this.events = events;
    }

    @Override
    public List<KeptDossier> of(PersonId person) {
        following.catchUp();
        return tables.dossiersOf(person).stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Optional<KeptDossier> find(DossierId dossier) {
        @Nullable DossierSubmitted submitted = null;
        @Nullable DossierProgress progress = null;
        @Nullable AgencyCode handling = null;
        String code = "";
        var stored = events.readEvents(dossier.value());
        while (stored.hasNext()) {
            if (stored.next().getPayload() instanceof DossierEvent event) {
                progress = DossierProgress.after(progress, event);
                switch (event) {
                    case DossierSubmitted e -> {
                        submitted = e;
                        handling = e.handlingAgency();
                    }
                    case DossierAccepted e -> code = e.code().toString();
                    case DossierHandedOver e -> handling = e.handlingAgency();
                    default -> {
                        // the progress knows it
                    }
                }
            }
        }
        if (submitted == null || progress == null || handling == null) {
            return Optional.empty();
        }
        return Optional.of(new KeptDossier(
                dossier,
                code,
                submitted.procedure(),
                submitted.applicant().person(),
                submitted.receivingDesk(),
                handling,
                progress,
                holds(dossier).holding()));
    }

    private LegalHoldBook holds(DossierId dossier) {
        LegalHoldBook book = LegalHoldBook.EMPTY;
        var stored = events.readEvents(LegalHolds.idOf(dossier));
        while (stored.hasNext()) {
            if (stored.next().getPayload() instanceof LegalHoldEvent event) {
                book = book.after(event);
            }
        }
        return book;
    }
}
