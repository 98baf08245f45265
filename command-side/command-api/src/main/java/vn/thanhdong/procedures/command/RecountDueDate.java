package vn.thanhdong.procedures.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.DossierId;

/**
 * Derives the due date again because the working calendar has changed: for the system itself. Refused where nothing
 * changes (DUE_DATE_UNCHANGED), where the dossier has ended (WRONG_STATE), and where that calendar is not known yet
 * (CALENDAR_UNKNOWN): then ask again.
 *
 * @param dossierId the dossier
 * @param calendarVersion calendar that it is to be derived with, or a later one
 */
public record RecountDueDate(@TargetAggregateIdentifier DossierId dossierId, String calendarVersion)
        implements DossierCommand {}
