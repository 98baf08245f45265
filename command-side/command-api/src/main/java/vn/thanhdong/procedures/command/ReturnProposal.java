package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;

/**
 * Sends the proposal back to the officer.
 *
 * @param dossierId the dossier
 * @param reason what to mend
 */
public record ReturnProposal(@TargetAggregateIdentifier DossierId dossierId, String reason) implements DossierCommand {}
