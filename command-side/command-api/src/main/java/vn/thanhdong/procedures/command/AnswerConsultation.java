package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;

/**
 * Answers as the agency that was asked.
 *
 * @param dossierId the dossier
 * @param answer its opinion
 */
public record AnswerConsultation(@TargetAggregateIdentifier DossierId dossierId, String answer)
        implements DossierCommand {}
