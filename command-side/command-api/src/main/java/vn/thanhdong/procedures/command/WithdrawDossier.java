package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;

/**
 * Withdraws the dossier, as the applicant.
 *
 * @param dossierId the dossier
 * @param reason may be empty
 */
public record WithdrawDossier(@TargetAggregateIdentifier DossierId dossierId, String reason)
        implements DossierCommand {}
