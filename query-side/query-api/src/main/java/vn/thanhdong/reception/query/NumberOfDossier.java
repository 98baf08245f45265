package vn.thanhdong.reception.query;

import java.util.Optional;
import vn.thanhdong.reception.Ticket;

/**
 * Answer to {@link FindNumberOfDossier}.
 *
 * @param ticket the number of that day; empty where the dossier came without one
 */
public record NumberOfDossier(Optional<Ticket> ticket) {

    /** It came without a number. */
    public static final NumberOfDossier NONE = new NumberOfDossier(Optional.empty());
}
