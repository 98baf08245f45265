package vn.thanhdong.territory.command;

import java.time.LocalDate;

/**
 * Carries out a reform that the catalogue has prepared, for administrators.
 *
 * @param reform its id in the catalogue
 * @param number number and authority of the decision
 * @param decidedOn day on which it was signed
 */
public record CarryOutReform(String reform, String number, LocalDate decidedOn) implements AgencyCommand {}
