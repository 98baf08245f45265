package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;

/**
 * Mends wrong entries of an accepted dossier, by whoever leads the unit that handles it.
 *
 * @param dossierId the dossier
 * @param applicant whose it is, as it is right
 * @param form all answers, as they are right
 * @param reason what was wrong, and how it is known
 */
public record CorrectDossier(
        @TargetAggregateIdentifier DossierId dossierId, Applicant applicant, FormContent form, String reason)
        implements DossierCommand {}
