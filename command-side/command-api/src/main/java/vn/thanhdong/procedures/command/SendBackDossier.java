package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;

/**
 * Sends the dossier back to be completed before it is accepted (paper 02).
 *
 * @param dossierId the dossier
 * @param reason what to mend
 */
public record SendBackDossier(@TargetAggregateIdentifier DossierId dossierId, String reason)
        implements DossierCommand {}
