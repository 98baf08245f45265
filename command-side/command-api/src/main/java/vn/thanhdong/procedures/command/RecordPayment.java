package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;

/**
 * Records that the fee was paid.
 *
 * @param dossierId the dossier
 * @param amountVnd đồng, above 0
 * @param online paid through an online channel
 */
public record RecordPayment(@TargetAggregateIdentifier DossierId dossierId, long amountVnd, boolean online)
        implements DossierCommand {}
