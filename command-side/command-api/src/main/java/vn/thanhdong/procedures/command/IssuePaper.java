package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.PaperKind;

/**
 * Records that an official paper left the house, after {@link NumberPaper} and with that number on it.
 *
 * @param dossierId the dossier
 * @param kind which
 * @param number the number that stands on it
 * @param sha256 hash of the document as issued, lower-case hexadecimal
 * @param file address under which it is kept: SHA-256 of its ciphertext, lower-case hexadecimal
 */
public record IssuePaper(
        @TargetAggregateIdentifier DossierId dossierId, PaperKind kind, String number, String sha256, String file)
        implements DossierCommand {}
