package vn.thanhdong.history.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.MandateSeal;
import vn.thanhdong.access.PersonId;

/**
 * Answer to {@link GetMandateReport}: what was looked at, derived from the events that recorded it.
 *
 * @param mandate whose report it is; null where there is none, or none for the asker
 * @param members what each of them did, the head first; who left the team is among them
 * @param names how often no more than a name in a list was seen
 * @param seal hash and figures of all this, as it would be sealed now, or as it is derived again up to where it was sealed
 * @param asOf when it was derived
 */
public record MandateReport(
        @Nullable Mandate mandate, List<Member> members, long names, MandateSeal seal, Instant asOf) {

    public static final MandateReport NONE =
            new MandateReport(null, List.of(), 0, new MandateSeal("", 0, 0, 0, 0), Instant.EPOCH);

    public MandateReport {
        members = List.copyOf(members);
    }

    /** Whether it is still what was sealed; empty where nothing was. */
    public Optional<Boolean> agrees() {
        return Optional.ofNullable(mandate)
                .flatMap(Mandate::ended)
                .flatMap(Mandate.End::seal)
                .map(seal::equals);
    }

    /**
     * What one member did.
     *
     * @param dossiers that they opened, the one opened first before all
     * @param exports what they took away
     * @param searches for what they searched the audit trail, the first before all
     */
    public record Member(PersonId person, List<Opened> dossiers, List<Export> exports, List<Search> searches) {

        public Member {
            dossiers = List.copyOf(dossiers);
            exports = List.copyOf(exports);
            searches = List.copyOf(searches);
        }
    }

    /**
     * A dossier that was opened, or network addresses of sessions, which are told together.
     *
     * @param dossier its id; empty for addresses
     * @param code as people say it; empty while it has none
     * @param first when it was opened first
     * @param last when it was opened last
     * @param looks how many looks were recorded, those at its documents and history as well
     * @param persons of how many people personal data were seen
     * @param reasons that were given, each once
     */
    public record Opened(
            String dossier, String code, Instant first, Instant last, long looks, int persons, List<String> reasons) {

        public Opened {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The audit trail was taken away.
     *
     * @param events how many of it
     */
    public record Export(Instant at, long events, String reason) {}

    /**
     * The audit trail was searched.
     *
     * @param filter by which codes, see {@link FilterCodes}
     * @param dossier what people call the one dossier that was searched for; empty where none was, or while it has no code
     * @param found how many events were found
     */
    public record Search(Instant at, String filter, String dossier, long found) {}

    /** How often the audit trail was searched. */
    public long searches() {
        return members.stream().mapToLong(member -> member.searches().size()).sum();
    }
}
