package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.procedures.DossierId;

/**
 * Gives a dossier to another officer of the same agency, from wherever it lies until it is signed.
 *
 * @param dossierId the dossier
 * @param officer who goes on with it
 * @param reason why, in words
 */
public record ReassignOfficer(@TargetAggregateIdentifier DossierId dossierId, PersonId officer, String reason)
        implements DossierCommand {}
