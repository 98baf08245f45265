package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;

/**
 * Refuses the dossier with reasons (paper 03).
 *
 * @param dossierId the dossier
 * @param reason why, with its legal basis
 */
public record RefuseDossier(@TargetAggregateIdentifier DossierId dossierId, String reason) implements DossierCommand {}
