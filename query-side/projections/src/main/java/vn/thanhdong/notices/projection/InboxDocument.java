package vn.thanhdong.notices.projection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Addressee;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.notices.InboxKind;
import vn.thanhdong.notices.InboxNotice;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.event.OfficerAssigned;
import vn.thanhdong.procedures.event.OfficerReassigned;
import vn.thanhdong.procedures.event.ProposalReturned;
import vn.thanhdong.procedures.event.ResultProposed;
import vn.thanhdong.procedures.event.SubmitterNamed;
import vn.thanhdong.projection.RecordedEvent;

/**
 * The notices in the pages about one dossier, and what of it is needed to make and to show them.
 *
 * @param dossier its id
 * @param applicants who applied, and who filed it for them
 * @param procedure code of the procedure
 * @param code code of the dossier; empty before acceptance
 * @param holder the officer who has it in person; empty while nobody does
 * @param notices oldest first
 */
record InboxDocument(
        String dossier, List<PersonId> applicants, String procedure, String code, String holder, List<Told> notices) {

    /**
     * What people were told.
     *
     * @param position place of the event in the log of all events
     * @param at when it happened
     * @param to whom
     * @param dueAt the date that it is about; null where it is about none
     */
    record Told(
            long position,
            Instant at,
            InboxKind kind,
            List<Addressee> to,
            @Nullable Instant dueAt) {
        Told {
            to = List.copyOf(to);
        }
    }

    InboxDocument {
        applicants = List.copyOf(applicants);
        notices = List.copyOf(notices);
    }

    static InboxDocument after(@Nullable InboxDocument before, RecordedEvent event) {
        DossierEvent happened = (DossierEvent) event.payload();
        if (before == null) {
            return first((DossierSubmitted) happened, event);
        }
        List<Told> earlier = before.notices;
        List<Told> told = before.told(happened, event)
                .map(one -> Stream.concat(earlier.stream(), Stream.of(one)).toList())
                .orElse(earlier);
        return new InboxDocument(
                before.dossier,
                applicants(before.applicants, happened),
                before.procedure,
                happened instanceof DossierAccepted accepted ? accepted.code().value() : before.code,
                holder(before.holder, happened),
                told);
    }

    private static List<PersonId> applicants(List<PersonId> before, DossierEvent happened) {
        return happened instanceof SubmitterNamed named
                ? Stream.concat(before.stream(), Stream.of(named.submitter().person()))
                        .distinct()
                        .toList()
                : before;
    }

    private static InboxDocument first(DossierSubmitted submitted, RecordedEvent event) {
        Optional<PersonId> filedBy =
                Role.CITIZEN.name().equals(event.metadata().get(EventMetadata.ROLE)) ? actor(event) : Optional.empty();
        return new InboxDocument(
                submitted.dossierId().value(),
                Stream.concat(Stream.of(submitted.applicant().person()), filedBy.stream())
                        .distinct()
                        .toList(),
                submitted.procedure().value(),
                "",
                "",
                List.of());
    }

    /** The past of another system is told to nobody. */
    private Optional<Told> told(DossierEvent happened, RecordedEvent event) {
        if ("true".equals(event.metadata().get(EventMetadata.IMPORTED))) {
            return Optional.empty();
        }
        Optional<PersonId> had = holder.isEmpty() ? Optional.empty() : Optional.of(new PersonId(holder));
        return InboxNotice.of(happened, applicants, had, actor(event))
                .map(notice -> new Told(
                        event.position(),
                        happened.occurredAt(),
                        notice.kind(),
                        notice.to(),
                        notice.dueAt().orElse(null)));
    }

    private static String holder(String before, DossierEvent happened) {
        return switch (happened) {
            case OfficerAssigned e -> e.officer().value();
            case OfficerReassigned e -> e.officer().value();
            case ProposalReturned e -> e.station().person().map(PersonId::value).orElse("");
            case ResultProposed ignored -> "";
            default -> before;
        };
    }

    private static Optional<PersonId> actor(RecordedEvent event) {
        return Optional.ofNullable(event.metadata().get(EventMetadata.ACTOR)).map(PersonId::new);
    }
}
