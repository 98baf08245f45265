package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;

/**
 * Decides as proposed (ký duyệt).
 *
 * @param dossierId the dossier
 */
public record ApproveResult(@TargetAggregateIdentifier DossierId dossierId) implements DossierCommand {}
