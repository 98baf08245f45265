package vn.thanhdong.commandservice.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.eventstore.AggregateHistory;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.eventstore.outbox.Carried;
import vn.thanhdong.eventstore.outbox.OutboxEntry;
import vn.thanhdong.notices.NoticeChannel;
import vn.thanhdong.notices.NoticeKind;
import vn.thanhdong.notices.NoticeProblem;
import vn.thanhdong.notices.event.NoticeAttemptFailed;
import vn.thanhdong.notices.event.NoticeGivenUp;
import vn.thanhdong.notices.event.NoticeQueued;
import vn.thanhdong.notices.event.NoticeRetried;
import vn.thanhdong.notices.event.NoticeSent;
import vn.thanhdong.notices.model.NoticePolicy;
import vn.thanhdong.procedures.DossierId;

/** Records what becomes of a notice, in the transaction that changes its row in the outbox. */
final class NoticeRecords {

    private final EventAppender events;
    private final DossierContacts contacts;
    private final Clock clock;

    NoticeRecords(EventAppender events, DossierContacts contacts, Clock clock) {
        this.events = events;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** What all events of one notice say. */
    private record Notice(
            String id, Instant at, DossierId dossier, NoticeKind kind, NoticeChannel channel, PersonId recipient) {}

    /** It was put down, to be sent. */
    void queued(OutboxEntry entry, NoticeKind kind) {
        Notice it = notice(entry, kind);
        byItself(entry, List.of(new NoticeQueued(it.id, it.at, it.dossier, kind, it.channel, it.recipient)));
    }

    /** It has left, was given up, or has failed for the first time. */
    void settled(OutboxEntry entry, Carried how) {
        notice(entry).ifPresent(it -> byItself(entry, what(it, how)));
    }

    /**
     * Somebody asked for it again; who that was stands in the metadata, as of everything that comes of a command.
     *
     * @return sequence of what was recorded
     */
    long retried(OutboxEntry entry) {
        long sequence = events.nextSequence(entry.key());
        notice(entry)
                .map(it -> new NoticeRetried(it.id, it.at, it.dossier, it.kind, it.channel, it.recipient))
                .ifPresent(retried -> append(entry, sequence, List.of(retried), Map.of()));
        return sequence;
    }

    private static List<DomainEvent> what(Notice it, Carried how) {
        return switch (how) {
            case Carried.Done done ->
                List.of(new NoticeSent(it.id, it.at, it.dossier, it.kind, it.channel, it.recipient));
            case Carried.Later later -> List.of(failed(it, later.why()));
            case Carried.Never never ->
                List.of(
                        failed(it, never.why()),
                        new NoticeGivenUp(it.id, it.at, it.dossier, it.kind, it.channel, it.recipient));
        };
    }

    private static NoticeAttemptFailed failed(Notice it, String why) {
        return new NoticeAttemptFailed(
                it.id, it.at, it.dossier, it.kind, it.channel, it.recipient, NoticeProblem.valueOf(why));
    }

    private Optional<Notice> notice(OutboxEntry entry) {
        return contacts.event(new DossierId(entry.content()), entry.eventId())
                .flatMap(NoticePolicy::noticeOf)
                .map(kind -> notice(entry, kind));
    }

    private Notice notice(OutboxEntry entry, NoticeKind kind) {
        return new Notice(
                entry.key(),
                clock.instant(),
                new DossierId(entry.content()),
                kind,
                NoticeCarrier.channelOf(entry),
                new PersonId(entry.recipient()));
    }

    private void byItself(OutboxEntry entry, List<DomainEvent> happened) {
        append(
                entry,
                events.nextSequence(entry.key()),
                happened,
                Map.of(EventMetadata.CHANNEL, "system", EventMetadata.CAUSATION_ID, entry.eventId()));
    }

    private void append(OutboxEntry entry, long sequence, List<DomainEvent> happened, Map<String, String> metadata) {
        events.append(List.of(new AggregateHistory("Notice", entry.key(), sequence, happened, metadata)));
    }
}
