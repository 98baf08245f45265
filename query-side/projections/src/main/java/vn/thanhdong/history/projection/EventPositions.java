package vn.thanhdong.history.projection;

import java.util.List;
import vn.thanhdong.procedures.DossierId;

/** Places of a dossier's events in the log of all events. */
@FunctionalInterface
public interface EventPositions {

    /** By sequence in the dossier; those that have none yet are missing at the end. */
    List<Long> of(DossierId dossier);
}
