package vn.thanhdong.procedures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.event.PaperIssued;
import vn.thanhdong.procedures.event.PaperNumbered;
import vn.thanhdong.territory.AgencyCode;

/**
 * An official paper that an act with the dossier asked for, on its way from the act to the applicant.
 *
 * @param kind which of the official papers
 * @param askedAt when the act happened
 * @param issuer whose paper it is
 * @param agency agency in whose register it is numbered; null before, and where it was not recorded
 * @param year year of that register, in Asia/Ho_Chi_Minh; 0 before, and where it was not recorded
 * @param number its number, such as {@code 12/2026}; empty before
 * @param issuedAt when it left the house; null before
 * @param sha256 hash of the document exactly as issued, lower-case hexadecimal; empty before
 * @param file address of the document as issued; empty before, and where it was not kept
 */
public record DossierPaper(
        PaperKind kind,
        Instant askedAt,
        Issuer issuer,
        @Nullable AgencyCode agency,
        int year,
        String number,
        @Nullable Instant issuedAt,
        String sha256,
        String file) {

    /** Whose paper it is. */
    public enum Issuer {
        /** The desk that took the dossier in. */
        DESK,
        /** Where the dossier waits. */
        HOLDER,
        /** The agency that does the work. */
        HANDLER
    }

    static DossierPaper asked(PaperKind kind, Instant askedAt, Issuer issuer) {
        return new DossierPaper(kind, askedAt, issuer, null, 0, "", null, "", "");
    }

    DossierPaper with(PaperNumbered event) {
        return new DossierPaper(kind, askedAt, issuer, event.agency(), event.year(), event.number(), null, "", "");
    }

    DossierPaper with(PaperIssued event) {
        return new DossierPaper(
                kind,
                askedAt,
                issuer,
                event.agency().orElse(null),
                event.year().orElse(0),
                event.number(),
                event.occurredAt(),
                event.sha256(),
                event.file().orElse(""));
    }

    /** The same paper before it was given a number. */
    public DossierPaper withoutNumber() {
        return asked(kind, askedAt, issuer);
    }

    public boolean isIssued() {
        return issuedAt != null;
    }

    /** Whether it was given a number that no document bears yet. */
    public boolean isNumbered() {
        return !isIssued() && !number.isEmpty();
    }

    /** Whether the document lies there exactly as it was issued. */
    public boolean isKept() {
        return !file.isEmpty();
    }

    /**
     * The agency that issues it now, which changes while the dossier is handed over.
     *
     * @param desk that took the dossier in
     * @param handling agency that does the work now
     * @param station where it waits now; null when it has ended
     */
    public AgencyCode issuedBy(AgencyCode desk, AgencyCode handling, @Nullable Station station) {
        return switch (issuer) {
            case DESK -> desk;
            case HANDLER -> handling;
            case HOLDER -> station == null ? handling : station.agency();
        };
    }
}
