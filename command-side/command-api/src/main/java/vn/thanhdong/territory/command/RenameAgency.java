package vn.thanhdong.territory.command;

import java.time.LocalDate;
import vn.thanhdong.territory.AgencyCode;

/**
 * Gives an agency another name from a day on, for administrators; its code stays.
 *
 * @param newName Vietnamese
 * @param from first day with that name, Vietnam's local date
 * @param number number and authority of the decision
 * @param decidedOn day on which it was signed
 */
public record RenameAgency(AgencyCode agency, String newName, LocalDate from, String number, LocalDate decidedOn)
        implements AgencyCommand {}
