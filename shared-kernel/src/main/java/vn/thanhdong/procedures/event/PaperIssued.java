package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.PaperKind;

/**
 * An official paper about the dossier left the house.
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param kind which of the official papers
 * @param number number in the register of the agency and year
 * @param sha256 hash of the document exactly as issued, lower-case hexadecimal
 */
public record PaperIssued(DossierId dossierId, Instant occurredAt, PaperKind kind, String number, String sha256)
        implements DossierEvent {}
