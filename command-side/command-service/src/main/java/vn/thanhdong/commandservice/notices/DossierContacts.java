package vn.thanhdong.commandservice.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.thanhdong.access.Personal;
import vn.thanhdong.eventstore.personal.PersonalDataSealer;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Submitter;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierCorrected;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.event.SubmitterNamed;

/** Reads from a dossier's own events whom to tell, at the moment of telling, so that no address is kept elsewhere. */
final class DossierContacts {

    private final EventStore events;
    private final PersonalDataSealer sealer;

    DossierContacts(EventStore events, PersonalDataSealer sealer) {
        this.events = events;
        this.sealer = sealer;
    }

    /**
     * Who handed it in for its owner, then the owner: whoever came waits for an answer. Without those who were erased;
     * none when there is no such dossier.
     */
    List<DossierContact> of(DossierId dossier) {
        List<DossierEvent> happened = read(dossier).stream()
                .map(message -> (DossierEvent) message.getPayload())
                .toList();
        if (happened.isEmpty() || !(happened.getFirst() instanceof DossierSubmitted submitted)) {
            return List.of();
        }
        String code = happened.stream()
                .filter(DossierAccepted.class::isInstance)
                .map(event -> ((DossierAccepted) event).code().value())
                .findFirst()
                .orElse("");
        return Stream.concat(
                        happened.stream()
                                .filter(SubmitterNamed.class::isInstance)
                                .map(event -> asApplicant(((SubmitterNamed) event).submitter())),
                        Stream.of(applicant(submitted, happened)))
                .flatMap(one -> one.value().stream()
                        .map(who -> new DossierContact(
                                one.person(), who, submitted.procedure(), submitted.receivingDesk(), code)))
                .toList();
    }

    /** As it was handed in, or corrected last. */
    private static Personal<Applicant> applicant(DossierSubmitted submitted, List<DossierEvent> happened) {
        return happened.reversed().stream()
                .filter(DossierCorrected.class::isInstance)
                .map(event -> ((DossierCorrected) event).applicant())
                .findFirst()
                .orElse(submitted.applicant());
    }

    /** That one of them; empty when they were erased. */
    Optional<DossierContact> of(DossierId dossier, String person) {
        return of(dossier).stream()
                .filter(one -> one.person().value().equals(person))
                .findFirst();
    }

    private static Personal<Applicant> asApplicant(Personal<Submitter> submitter) {
        return submitter
                .value()
                .map(one -> Personal.known(
                        submitter.person(),
                        new Applicant(one.name(), one.identityNumber(), one.phone(), one.email(), "")))
                .orElseGet(() -> new Personal.Erased<>(submitter.person()));
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
