package vn.thanhdong.history.projection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.AccessReason;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.event.ConnectionSeen;
import vn.thanhdong.access.projection.Scope;
import vn.thanhdong.access.projection.Scopes;
import vn.thanhdong.access.projection.VisibleDossiers;
import vn.thanhdong.access.projection.VisibleDossiers.Visible;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.history.query.AuditDetail;
import vn.thanhdong.history.query.AuditDetail.Field;
import vn.thanhdong.history.query.AuditDetail.State;
import vn.thanhdong.history.query.DossierHistory.Change;
import vn.thanhdong.history.query.GetAuditEvent;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.projection.RecordedEvent;

/** Answers with all that one event says, read from the event; what is personal only for a reason, and on record. */
public final class AuditDetails {

    private final LongFunction<Optional<RecordedEvent>> log;
    private final EventStore events;
    private final OpenedEvents opened;
    private final VisibleDossiers visible;
    private final Scopes scopes;
    private final Supplier<Catalogue> catalogue;

    /**
     * @param log the event at a position, sealed
     */
    public AuditDetails(
            LongFunction<Optional<RecordedEvent>> log,
            EventStore events,
            OpenedEvents opened,
            VisibleDossiers visible,
            Scopes scopes,
            Supplier<Catalogue> catalogue) {
        this.log = log;
        this.events = events;
        this.opened = opened;
        this.visible = visible;
        this.scopes = scopes;
        this.catalogue = catalogue;
    }

    @QueryHandler
    public AuditDetail answer(GetAuditEvent question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        Scope scope = scopes.of(asker);
        if (!scope.readsAuditTrail()) {
            return none();
        }
        return log.apply(question.position())
                .filter(event -> scope.readsTrailOf(event.metadata().get(EventMetadata.AGENCY)))
                .map(event -> detail(event, question.reason(), scope))
                .orElseGet(AuditDetails::none);
    }

    private AuditDetail detail(RecordedEvent event, String reason, Scope scope) {
        State state = state(event, reason, scope);
        return new AuditDetail(
                state, event.aggregateId(), event.sequence(), changes(event, state), fields(event.payload()));
    }

    private State state(RecordedEvent event, String reason, Scope scope) {
        if (fields(event.payload()).stream().noneMatch(Field::personal)) {
            return State.NOTHING_PERSONAL;
        }
        if (!scope.opensPersonalData()) {
            return State.NEVER_OPEN;
        }
        // asking whether it may be seen is what notes the look: never without a reason
        return AccessReason.of(reason).isPresent() && opens(event.payload(), scope) ? State.OPENED : State.CLOSED;
    }

    private boolean opens(DomainEvent event, Scope scope) {
        return switch (event) {
            case DossierEvent dossier ->
                visible.to(scope.actor(), dossier.dossierId().value()) == Visible.ALL;
            case ConnectionSeen seen -> scope.opensAddress(seen.origin().person());
            default -> false;
        };
    }

    private List<Change> changes(RecordedEvent event, State state) {
        if (event.payload() instanceof ConnectionSeen && state == State.OPENED) {
            return ConnectionWords.of(event, opened);
        }
        if (!(event.payload() instanceof DossierEvent dossier)) {
            return List.of();
        }
        Visible seen = state == State.OPENED ? Visible.ALL : Visible.WITHOUT_PERSONAL_DATA;
        var stored = StoredDossier.read(events, dossier.dossierId().value(), List.of(), opened.asFarAs(seen));
        var words = new DossierChanges(catalogue.get(), stored.procedure(catalogue));
        Phrase hidden = ChangeWords.phrase("hidden");
        return stored.events().stream()
                .filter(one -> one.eventId().equals(event.eventId()))
                .flatMap(one -> one.payload() instanceof DossierEvent happened
                        ? words.of(happened, event.metadata()).stream()
                        : List.<Change>of().stream())
                .filter(change -> !change.value().equals(hidden)) // the state says that more is closed
                .toList();
    }

    private static List<Field> fields(DomainEvent event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .map(component -> AuditFields.of(component, event))
                .toList();
    }

    private static AuditDetail none() {
        return new AuditDetail(State.NONE, "", 0, List.of(), List.of());
    }
}
