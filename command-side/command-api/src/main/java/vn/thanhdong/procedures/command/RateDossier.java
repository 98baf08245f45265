package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;

/**
 * Rates the service, as the applicant.
 *
 * @param dossierId the dossier
 * @param stars 1 to 5
 */
public record RateDossier(@TargetAggregateIdentifier DossierId dossierId, int stars) implements DossierCommand {}
