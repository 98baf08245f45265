package vn.thanhdong.territory.event;

import java.time.Instant;
import vn.thanhdong.territory.CalendarDecision;

/**
 * The working calendar became another one.
 *
 * @param occurredAt when it was entered or loaded
 * @param decision what was decided; the first one names all special days of the catalogue
 */
public record CalendarDecided(Instant occurredAt, CalendarDecision decision) implements CalendarEvent {}
