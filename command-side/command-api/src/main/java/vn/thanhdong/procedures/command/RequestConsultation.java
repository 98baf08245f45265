package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.territory.AgencyCode;

/**
 * Asks another agency for its opinion.
 *
 * @param dossierId the dossier
 * @param agency whom
 * @param question what
 */
public record RequestConsultation(@TargetAggregateIdentifier DossierId dossierId, AgencyCode agency, String question)
        implements DossierCommand {}
