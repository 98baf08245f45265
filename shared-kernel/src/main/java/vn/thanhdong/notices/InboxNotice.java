package vn.thanhdong.notices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thanhdong.access.Addressee;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DueDateExtended;
import vn.thanhdong.procedures.event.DueDateMissed;
import vn.thanhdong.procedures.event.DueDateNear;
import vn.thanhdong.procedures.event.DueDateRecounted;
import vn.thanhdong.procedures.event.ForwardingTakenBack;
import vn.thanhdong.procedures.event.OfficerAssigned;
import vn.thanhdong.procedures.event.OfficerReassigned;
import vn.thanhdong.procedures.event.PaymentReceived;
import vn.thanhdong.procedures.event.ProposalReturned;
import vn.thanhdong.procedures.event.SupplementReceived;

/**
 * What people read in the pages because something happened to a dossier. A pure function: nothing is sent, so nothing can
 * be sent twice or lost.
 *
 * @param to whoever is told; without whoever did it themselves
 * @param dueAt the date that it is about; empty where it is about none
 */
public record InboxNotice(InboxKind kind, List<Addressee> to, Optional<Instant> dueAt) {

    /** Those who can still do something about a date: they are warned together with who has the dossier. */
    private static final List<Role> LEAD_THE_UNIT = List.of(Role.HEAD_OF_DIVISION, Role.LEADER, Role.PROVINCE_LEADER);

    public InboxNotice {
        to = List.copyOf(to);
    }

    /**
     * The notice that follows from the event.
     *
     * @param applicants who applied and who filed it for them
     * @param holder the officer who had the dossier before; empty where it was nobody's in person
     * @param actor who did it; empty where nobody did
     */
    public static Optional<InboxNotice> of(
            DossierEvent happened, List<PersonId> applicants, Optional<PersonId> holder, Optional<PersonId> actor) {
        return toOfficials(happened, holder)
                .or(() -> ToldToApplicant.of(happened)
                        .map(kind -> new InboxNotice(
                                InboxKind.of(kind),
                                applicants.stream()
                                        .distinct()
                                        .map(Addressee::of)
                                        .toList(),
                                promised(happened))))
                .map(notice -> notice.without(actor))
                .filter(notice -> !notice.to.isEmpty());
    }

    private static Optional<InboxNotice> toOfficials(DossierEvent happened, Optional<PersonId> holder) {
        return switch (happened) {
            case DueDateNear e -> Optional.of(ofDate(InboxKind.DUE_DATE_NEAR, e.station(), e.officer(), e.dueAt()));
            case DueDateMissed e -> Optional.of(ofDate(InboxKind.DUE_DATE_MISSED, e.station(), e.officer(), e.dueAt()));
            case OfficerAssigned e -> Optional.of(toPerson(InboxKind.ASSIGNED, Optional.of(e.officer())));
            case OfficerReassigned e -> Optional.of(toPerson(InboxKind.ASSIGNED, Optional.of(e.officer())));
            case ProposalReturned e ->
                Optional.of(toPerson(InboxKind.PROPOSAL_RETURNED, e.station().person()));
            case ForwardingTakenBack ignored -> Optional.of(toPerson(InboxKind.TAKEN_BACK, holder));
            case SupplementReceived ignored -> Optional.of(toPerson(InboxKind.ANSWERED, holder));
            case PaymentReceived ignored -> Optional.of(toPerson(InboxKind.ANSWERED, holder));
            default -> Optional.empty(); // of everything else the worklists say enough
        };
    }

    /** Whoever has it, the officer who examines it, and those who lead the unit where it lies. */
    private static InboxNotice ofDate(InboxKind kind, Station station, Optional<PersonId> officer, Instant dueAt) {
        Set<Addressee> to = new LinkedHashSet<>();
        to.add(station.person().map(Addressee::of).orElseGet(() -> Addressee.of(station.role(), station.agency())));
        officer.map(Addressee::of).ifPresent(to::add);
        LEAD_THE_UNIT.forEach(role -> to.add(Addressee.of(role, station.agency())));
        return new InboxNotice(kind, new ArrayList<>(to), Optional.of(dueAt));
    }

    private static InboxNotice toPerson(InboxKind kind, Optional<PersonId> person) {
        return new InboxNotice(kind, person.map(Addressee::of).stream().toList(), Optional.empty());
    }

    private static Optional<Instant> promised(DossierEvent happened) {
        return switch (happened) {
            case DossierAccepted e -> Optional.of(e.dueAt());
            case DueDateExtended e -> Optional.of(e.dueAt());
            case DueDateRecounted e -> Optional.of(e.dueAt());
            default -> Optional.empty();
        };
    }

    private InboxNotice without(Optional<PersonId> actor) {
        return actor.map(Addressee::of)
                .map(self -> new InboxNotice(
                        kind, to.stream().filter(one -> !one.equals(self)).toList(), dueAt))
                .orElse(this);
    }
}
