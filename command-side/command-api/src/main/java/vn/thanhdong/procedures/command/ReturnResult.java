package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.ReturnChannel;

/**
 * Returns the result to the applicant.
 *
 * @param dossierId the dossier
 * @param channel how
 */
public record ReturnResult(@TargetAggregateIdentifier DossierId dossierId, ReturnChannel channel)
        implements DossierCommand {}
