package vn.thanhdong.territory.event;

import java.time.Instant;
import vn.thanhdong.territory.RecountProgress;

/**
 * So many open dossiers have been asked to derive their due dates again.
 *
 * @param occurredAt when that many were done
 * @param progress how far it has come; the first one of a version says how many there are
 */
public record DueDatesRecounted(Instant occurredAt, RecountProgress progress) implements CalendarEvent {}
