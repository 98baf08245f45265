package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.procedures.DossierId;

/**
 * Names the officer who examines the dossier.
 *
 * @param dossierId the dossier
 * @param officer who
 */
public record AssignOfficer(@TargetAggregateIdentifier DossierId dossierId, PersonId officer)
        implements DossierCommand {}
