package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.PaperKind;

/**
 * Gives the paper that an act asked for its number, so that it can be printed. A number that it has already and that is
 * still right, of this agency and this year, stays.
 *
 * @param dossierId the dossier
 * @param kind which of the official papers
 */
public record NumberPaper(@TargetAggregateIdentifier DossierId dossierId, PaperKind kind) implements DossierCommand {}
