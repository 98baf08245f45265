package vn.thanhdong.access.command;

import vn.thanhdong.territory.AgencyCode;

/**
 * Ends an absence now, or takes it back before it begins.
 *
 * @param absenceId which
 * @param agency whose work it is
 */
public record EndAbsence(String absenceId, AgencyCode agency) implements AbsenceCommand {}
