package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;

/**
 * Stops processing, as the agency.
 *
 * @param dossierId the dossier
 * @param reason why, with its legal basis
 */
public record StopDossier(@TargetAggregateIdentifier DossierId dossierId, String reason) implements DossierCommand {}
