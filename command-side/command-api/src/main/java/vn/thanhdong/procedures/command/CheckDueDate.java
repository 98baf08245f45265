package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;

/**
 * Asked by a timer, in nobody's name: whether people are to be told that the date is near or has come.
 *
 * <p>It gives nobody anything to choose: what is recorded depends on the dossier and the time alone, and once for a date.
 *
 * @param dossierId the dossier
 */
public record CheckDueDate(@TargetAggregateIdentifier DossierId dossierId) implements DossierCommand {}
