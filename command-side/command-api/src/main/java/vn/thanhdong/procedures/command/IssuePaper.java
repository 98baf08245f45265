package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.PaperKind;

/**
 * Records that an official paper left the house.
 *
 * @param dossierId the dossier
 * @param kind which
 * @param sha256 hash of the document as issued, lower-case hexadecimal
 */
public record IssuePaper(@TargetAggregateIdentifier DossierId dossierId, PaperKind kind, String sha256)
        implements DossierCommand {}
