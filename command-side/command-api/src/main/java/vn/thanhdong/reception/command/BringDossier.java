package vn.thanhdong.reception.command;

import vn.thanhdong.reception.TicketNumber;
import vn.thanhdong.territory.AgencyCode;

/**
 * Notes that a dossier was taken in of whoever is at the counter with the number. Once for a dossier: the same again
 * changes nothing.
 *
 * @param number which
 * @param counter number of the counter that called it
 * @param dossier opaque id of the dossier, 1 to 64 characters
 */
public record BringDossier(AgencyCode agency, TicketNumber number, int counter, String dossier)
        implements QueueCommand {

    private static final int LONGEST = 64;

    public BringDossier {
        if (dossier.isBlank() || dossier.length() > LONGEST) {
            throw new IllegalArgumentException("A dossier has an id of 1 to " + LONGEST + " characters");
        }
    }
}
