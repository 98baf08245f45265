package vn.thanhdong.commandservice.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.eventstore.AggregateHistory;
import vn.thanhdong.eventstore.CatalogueFollowing;
import vn.thanhdong.eventstore.EventAppender;

/**
 * What is recorded of the catalogue. Two at once are decided one after the other: the store takes one event of a
 * sequence, and the other command fails and is sent again.
 */
final class CatalogueRecords {

    private final EventStore store;
    private final EventAppender events;
    private final CatalogueFollowing following;

    CatalogueRecords(EventStore store, EventAppender events, CatalogueFollowing following) {
        this.store = store;
        this.events = events;
        this.following = following;
    }

    /** So that it is decided with all that was recorded by now, whoever recorded it. */
    void lookForNews() {
        following.look();
    }

    /**
     * Records it and lets this process know of it at once.
     *
     * @param sequence how many events there are: another one that comes first makes this one fail
     */
    Answer record(String type, String stream, long sequence, DomainEvent event) {
        events.append(List.of(new AggregateHistory(type, stream, sequence, List.of(event), Map.of())));
        CurrentUnitOfWork.get().afterCommit(committed -> following.look());
        return new Answer.Done(stream, sequence);
    }

    /** The refusal, unless the same command was done before: then it is answered as then. */
    Answer refused(List<Rejection> why, String stream, String commandId) {
        return sequenceOf(stream, commandId)
                .<Answer>map(before -> new Answer.Done(stream, before))
                .orElseGet(() -> new Answer.Refused(why));
    }

    private Optional<Long> sequenceOf(String stream, String commandId) {
        return store.readEvents(stream)
                .asStream()
                .filter(event -> commandId.equals(event.getMetaData().get(EventMetadata.COMMAND_ID)))
                .<Long>map(DomainEventMessage::getSequenceNumber)
                .findFirst();
    }
}
