package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;

/**
 * Numbers and seals the result.
 *
 * @param dossierId the dossier
 * @param electronic an electronic result was made
 */
public record NumberResult(@TargetAggregateIdentifier DossierId dossierId, boolean electronic)
        implements DossierCommand {}
