package vn.thanhdong.commandservice.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.thanhdong.eventstore.personal.PersonalDataSealer;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierSubmitted;

/** Reads from a dossier's own events whom to tell, at the moment of telling, so that no address is kept elsewhere. */
final class DossierContacts {

    private final EventStore events;
    private final PersonalDataSealer sealer;

    DossierContacts(EventStore events, PersonalDataSealer sealer) {
        this.events = events;
        this.sealer = sealer;
    }

    /** Empty when there is no such dossier or its applicant was erased. */
    Optional<DossierContact> of(DossierId dossier) {
        List<DossierEvent> happened = read(dossier).stream()
                .map(message -> (DossierEvent) message.getPayload())
                .toList();
        if (happened.isEmpty() || !(happened.getFirst() instanceof DossierSubmitted submitted)) {
            return Optional.empty();
        }
        String code = happened.stream()
                .filter(DossierAccepted.class::isInstance)
                .map(event -> ((DossierAccepted) event).code().value())
                .findFirst()
                .orElse("");
        return submitted
                .applicant()
                .value()
                .map(applicant -> new DossierContact(
                        submitted.applicant().person(),
                        applicant,
                        submitted.procedure(),
                        submitted.receivingDesk(),
                        code));
    }

    /** One of the dossier's events, opened. */
    Optional<DossierEvent> event(DossierId dossier, String eventId) {
        return read(dossier).stream()
                .filter(message -> message.getIdentifier().equals(eventId))
                .map(message -> (DossierEvent) message.getPayload())
                .findFirst();
    }

    private List<EventMessage<?>> read(DossierId dossier) {
        List<DomainEventMessage<?>> stored = new ArrayList<>();
        events.readEvents(dossier.value()).forEachRemaining(stored::add);
        return sealer.openAll(stored);
    }
}
