package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;

/**
 * Asked by a timer, in the system's name alone: whether people are to be told that the date is near or has come.
 *
 * <p>What is recorded depends on the dossier and the time alone, and once for a date.
 *
 * @param dossierId the dossier
 */
public record CheckDueDate(@TargetAggregateIdentifier DossierId dossierId) implements DossierCommand {}
