package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;

/**
 * Asks the applicant to pay; the clock waits.
 *
 * @param dossierId the dossier
 * @param amountVnd đồng, above 0
 */
public record RequestPayment(@TargetAggregateIdentifier DossierId dossierId, long amountVnd)
        implements DossierCommand {}
