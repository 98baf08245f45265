package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;

/**
 * Asks the applicant for papers; the clock waits.
 *
 * @param dossierId the dossier
 * @param reason what is missing and why
 */
public record RequestSupplement(@TargetAggregateIdentifier DossierId dossierId, String reason)
        implements DossierCommand {}
