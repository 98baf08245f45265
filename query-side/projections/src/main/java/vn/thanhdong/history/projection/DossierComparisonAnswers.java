package vn.thanhdong.history.projection;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.projection.VisibleDossiers;
import vn.thanhdong.access.projection.VisibleDossiers.Visible;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.history.query.CompareDossier;
import vn.thanhdong.history.query.DossierComparison;
import vn.thanhdong.history.query.DossierComparison.Moment;
import vn.thanhdong.history.query.DossierComparison.Side;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSentences;
import vn.thanhdong.projection.RecordedEvent;
import vn.thanhdong.query.TimeAxis;

/** Answers how a dossier stood at two moments, from the events that count as past at each. */
public final class DossierComparisonAnswers {

    private final EventStore events;
    private final OpenedEvents opened;
    private final VisibleDossiers visible;
    private final DossierAsOf dossiers;
    private final Supplier<Catalogue> catalogue;
    private final Clock clock;

    public DossierComparisonAnswers(
            EventStore events,
            OpenedEvents opened,
            VisibleDossiers visible,
            DossierAsOf dossiers,
            Supplier<Catalogue> catalogue,
            Clock clock) {
        this.events = events;
        this.opened = opened;
        this.visible = visible;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Both moments; who may see the dossier now may see how it was, personal data only with the right to them now. */
    @QueryHandler
    public DossierComparison answer(CompareDossier question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        String dossier = question.dossier().value();
        Visible seen = visible.to(asker, dossier);
        if (asker == null || seen == Visible.NO) {
            return DossierComparison.NOT_FOUND;
        }
        StoredDossier read = StoredDossier.read(events, dossier, List.of(), opened.asFarAs(seen));
        List<RecordedEvent> left = until(question.left(), question.axis(), read);
        List<RecordedEvent> right = until(question.right(), question.axis(), read);
        var lines = new StandingLines(catalogue.get(), read.procedure(catalogue), seen);
        return new DossierComparison(
                true,
                side(left),
                side(right),
                read.events().stream().map(DossierComparisonAnswers::moment).toList(),
                lines.compared(stood(left, asker, question.left()), stood(right, asker, question.right())));
    }

    private DossierDetail stood(List<RecordedEvent> past, Actor asker, Instant at) {
        Instant now = clock.instant();
        return past.isEmpty() ? DossierDetail.NOT_FOUND : dossiers.after(past, asker, at.isAfter(now) ? now : at);
    }

    /** Nothing before the dossier was handed in, whatever else is dated earlier. */
    private static List<RecordedEvent> until(Instant moment, TimeAxis axis, StoredDossier read) {
        List<RecordedEvent> past = read.events().stream()
                .filter(event -> !moment(event).at(axis).isAfter(moment))
                .toList();
        return !past.isEmpty() && past.getFirst().payload() instanceof DossierSubmitted ? past : List.of();
    }

    private static Side side(List<RecordedEvent> past) {
        return past.isEmpty()
                ? Side.NOTHING
                : new Side(past.size(), past.getLast().sequence());
    }

    private static Moment moment(RecordedEvent event) {
        DossierEvent happened = (DossierEvent) event.payload();
        return new Moment(
                event.sequence(),
                happened.occurredAt(),
                event.recordedAt(),
                DossierSentences.of(happened.getClass().getSimpleName()));
    }
}
