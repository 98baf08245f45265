package vn.thanhdong.notices.projection;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierRefused;
import vn.thanhdong.procedures.event.DossierSentBack;
import vn.thanhdong.procedures.event.DossierStopped;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.event.DueDateExtended;
import vn.thanhdong.procedures.event.DueDateMissed;
import vn.thanhdong.procedures.event.DueDateNear;
import vn.thanhdong.procedures.event.DueDateRecounted;
import vn.thanhdong.procedures.event.ForwardingTakenBack;
import vn.thanhdong.procedures.event.OfficerAssigned;
import vn.thanhdong.procedures.event.OfficerReassigned;
import vn.thanhdong.procedures.event.PaymentReceived;
import vn.thanhdong.procedures.event.PaymentRequested;
import vn.thanhdong.procedures.event.ProposalReturned;
import vn.thanhdong.procedures.event.ResultNumbered;
import vn.thanhdong.procedures.event.ResultProposed;
import vn.thanhdong.procedures.event.SubmitterNamed;
import vn.thanhdong.procedures.event.SupplementReceived;
import vn.thanhdong.procedures.event.SupplementRequested;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.RecordedEvent;

/** One document per dossier, with the notices about it that people read in the pages. */
public final class InboxProjection implements Projection<InboxDocument> {

    /** Name of the projection and of the alias that is read. */
    public static final String NAME = "inbox";

    /** All that somebody is told of, and what tells whom; the rest is passed over. */
    private static final Set<Class<? extends DossierEvent>> HANDLED = Set.of(
            DossierSubmitted.class,
            SubmitterNamed.class,
            DossierSentBack.class,
            DossierAccepted.class,
            DossierRefused.class,
            OfficerAssigned.class,
            OfficerReassigned.class,
            ForwardingTakenBack.class,
            SupplementRequested.class,
            SupplementReceived.class,
            PaymentRequested.class,
            PaymentReceived.class,
            ResultProposed.class,
            ProposalReturned.class,
            ResultNumbered.class,
            DossierStopped.class,
            DueDateExtended.class,
            DueDateRecounted.class,
            DueDateNear.class,
            DueDateMissed.class);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<InboxDocument> documentType() {
        return InboxDocument.class;
    }

    @Override
    public String indexDefinition() {
        return "vn/thanhdong/notices/projection/inbox.json";
    }

    @Override
    public boolean handles(Class<? extends DomainEvent> type) {
        return HANDLED.contains(type);
    }

    @Override
    public String documentId(DomainEvent event) {
        return ((DossierEvent) event).dossierId().value();
    }

    @Override
    public boolean oneAggregate() {
        return true;
    }

    @Override
    public InboxDocument after(@Nullable InboxDocument document, RecordedEvent event) {
        return InboxDocument.after(document, event);
    }
}
