package vn.thanhdong.history.projection;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.projection.VisibleDossiers;
import vn.thanhdong.access.projection.VisibleDossiers.Visible;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.query.ControlSheet;
import vn.thanhdong.procedures.query.ControlSheet.Party;
import vn.thanhdong.procedures.query.GetControlSheet;
import vn.thanhdong.territory.AgencyCode;

/**
 * Answers through which hands a dossier went, read from its events. It names officials, so applicants do not get it;
 * nothing of the applicant stands in it, and the events are not opened.
 */
public final class ControlSheetAnswers {

    private final EventStore events;
    private final VisibleDossiers visible;
    private final Clock clock;

    /** @param clock tells whether a step that waits is late by now */
    public ControlSheetAnswers(EventStore events, VisibleDossiers visible, Clock clock) {
        this.events = events;
        this.visible = visible;
        this.clock = clock;
    }

    @QueryHandler
    public ControlSheet answer(GetControlSheet question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        var sheet = new ControlSheetFold();
        boolean staff = asker != null && !asker.is(Role.CITIZEN);
        String dossier = question.dossier().value();
        if (staff && visible.to(asker, dossier) != Visible.NO) {
            events.readEvents(dossier).forEachRemaining(stored -> {
                if (stored.getPayload() instanceof DossierEvent happened) {
                    sheet.happened(happened, actor(stored));
                }
            });
        }
        return sheet.done(clock.instant());
    }

    /** Who imports did not do what is imported. */
    private static Party actor(DomainEventMessage<?> stored) {
        Map<String, ?> metadata = stored.getMetaData();
        if (value(metadata, EventMetadata.IMPORTED).filter("true"::equals).isPresent()) {
            return new Party(null, null, null);
        }
        return new Party(
                value(metadata, EventMetadata.ROLE).map(Role::valueOf).orElse(null),
                value(metadata, EventMetadata.AGENCY).map(AgencyCode::new).orElse(null),
                value(metadata, EventMetadata.ACTOR).map(PersonId::new).orElse(null));
    }

    private static Optional<String> value(Map<String, ?> metadata, String key) {
        return Optional.ofNullable(metadata.get(key)).map(Object::toString).filter(text -> !text.isEmpty());
    }
}
