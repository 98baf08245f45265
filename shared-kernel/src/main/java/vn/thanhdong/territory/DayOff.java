package vn.thanhdong.territory;

import java.time.LocalDate;

/**
 * A day on which nobody works although the week says so.
 *
 * @param name what it is called, Vietnamese
 */
public record DayOff(LocalDate date, String name, DayStatus status) {}
