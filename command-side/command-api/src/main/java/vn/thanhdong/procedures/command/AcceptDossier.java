package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;

/**
 * Accepts the dossier: code, receipt, due date.
 *
 * @param dossierId the dossier
 */
public record AcceptDossier(@TargetAggregateIdentifier DossierId dossierId) implements DossierCommand {}
