package vn.thanhdong.commandservice.notices;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.notices.InboxNotice;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * What stands in an e-mail to an official about one dossier: its code, its procedure, a date and a link. Nothing of whoever
 * applied: e-mail leaves the house, and the dossier's page says the rest to who may see it.
 */
final class StaffMailWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(WorkingCalendar.ZONE);

    private final EventStore events;
    private final Supplier<Catalogue> catalogue;
    private final String site;

    StaffMailWords(EventStore events, Supplier<Catalogue> catalogue, String site) {
        this.events = events;
        this.catalogue = catalogue;
        this.site = site;
    }

    /** Empty where there is nothing to say any more. */
    Optional<Map<String, Object>> of(StaffDigests.Line line) {
        List<? extends DomainEventMessage<?>> stored =
                events.readEvents(line.dossier()).asStream().toList();
        return stored.stream()
                .filter(message -> message.getIdentifier().equals(line.eventId()))
                .map(message -> (DossierEvent) message.getPayload())
                .findFirst()
                .flatMap(happened -> StaffNotices.toOfficials(happened, null))
                .map(notice -> words(
                        line,
                        notice,
                        stored.stream()
                                .map(message -> (DossierEvent) message.getPayload())
                                .toList()));
    }

    private Map<String, Object> words(StaffDigests.Line line, InboxNotice notice, List<DossierEvent> happened) {
        var words = new HashMap<String, Object>();
        words.put(notice.kind().name(), true);
        words.put("link", site + "/ho-so/" + line.dossier());
        happened.forEach(event -> {
            switch (event) {
                case DossierSubmitted e ->
                    catalogue.get().procedure(e.procedure()).ifPresent(procedure -> {
                        words.put("procedureVi", procedure.name().vi());
                        words.put("procedureEn", procedure.name().en());
                    });
                case DossierAccepted e -> words.put("code", e.code().value());
                default -> {
                    // says nothing that stands in it
                }
            }
        });
        notice.dueAt().or(() -> dueAt(happened)).ifPresent(due -> words.put("dueAt", MOMENT.format(due)));
        return words;
    }

    private static Optional<Instant> dueAt(List<DossierEvent> happened) {
        DossierProgress progress = null;
        for (DossierEvent event : happened) {
            progress = DossierProgress.after(progress, event);
        }
        return Optional.ofNullable(progress).map(DossierProgress::dueAt);
    }
}
