package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;

/**
 * Initials the proposal (ký nháy).
 *
 * @param dossierId the dossier
 */
public record InitialProposal(@TargetAggregateIdentifier DossierId dossierId) implements DossierCommand {}
