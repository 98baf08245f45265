package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.PaperKind;
import vn.thanhdong.territory.AgencyCode;

/**
 * An official paper about the dossier was given its number, so that it can be printed and issued. A later number for the
 * same paper takes the place of this one, which is then used by nobody.
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param kind which of the official papers
 * @param agency agency that issues it and in whose register the number stands
 * @param year year of the register, in Asia/Ho_Chi_Minh
 * @param number number in the register of that agency, form and year, such as {@code 12/2026}
 */
public record PaperNumbered(
        DossierId dossierId, Instant occurredAt, PaperKind kind, AgencyCode agency, int year, String number)
        implements DossierEvent {}
