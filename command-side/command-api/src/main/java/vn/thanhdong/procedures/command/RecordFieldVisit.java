package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;

/**
 * Records what a visit to the place found.
 *
 * @param dossierId the dossier
 * @param findings what was found
 */
public record RecordFieldVisit(@TargetAggregateIdentifier DossierId dossierId, String findings)
        implements DossierCommand {}
