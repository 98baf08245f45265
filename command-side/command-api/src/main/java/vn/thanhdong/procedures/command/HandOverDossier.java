package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;

/**
 * Hands the dossier over to the handling agency.
 *
 * @param dossierId the dossier
 * @param unit unit of that agency; may be empty
 */
public record HandOverDossier(@TargetAggregateIdentifier DossierId dossierId, String unit) implements DossierCommand {}
