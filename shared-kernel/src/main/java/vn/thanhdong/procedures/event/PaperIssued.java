package vn.thanhdong.procedures.event;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.PaperKind;
import vn.thanhdong.territory.AgencyCode;

/**
 * An official paper about the dossier left the house.
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param kind which of the official papers
 * @param number number in the register of the agency and year
 * @param sha256 hash of the document exactly as issued, lower-case hexadecimal
 * @param agency agency that issued it; empty in what was recorded before it was kept
 * @param year year of the register, in Asia/Ho_Chi_Minh; empty as above
 * @param file address under which the document lies exactly as issued: SHA-256 of its ciphertext, lower-case
 *     hexadecimal; empty where it was not kept
 * @param code code of the dossier; empty before it has one, and in what was recorded before papers carried a proof. What
 *     proves a paper opens this event, so all that stands in it is for everybody
 */
public record PaperIssued(
        DossierId dossierId,
        Instant occurredAt,
        PaperKind kind,
        String number,
        String sha256,
        Optional<AgencyCode> agency,
        Optional<Integer> year,
        Optional<String> file,
        Optional<DossierCode> code)
        implements DossierEvent {

    public PaperIssued {
        agency = Objects.requireNonNullElse(agency, Optional.empty());
        year = Objects.requireNonNullElse(year, Optional.empty());
        file = Objects.requireNonNullElse(file, Optional.empty());
        code = Objects.requireNonNullElse(code, Optional.empty());
    }
}
