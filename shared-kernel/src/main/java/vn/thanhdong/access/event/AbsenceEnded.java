package vn.thanhdong.access.event;

import java.time.Instant;
import vn.thanhdong.territory.AgencyCode;

/**
 * An absence is over before its time, or does not come about. From this moment on nobody acts in that person's stead.
 *
 * @param absenceId which
 * @param occurredAt when
 * @param agency whose work it is
 */
public record AbsenceEnded(String absenceId, Instant occurredAt, AgencyCode agency) implements AbsenceEvent {}
