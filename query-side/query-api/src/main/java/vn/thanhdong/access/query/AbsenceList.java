package vn.thanhdong.access.query;

import java.time.Instant;
import java.util.List;
import vn.thanhdong.access.Absence;

/**
 * Answer to {@link FindAbsences}.
 *
 * @param absences what begins last comes first; about a year back
 * @param now moment by which it is now, to come or over
 * @param delayed what the asker wrote is not there yet: it is being updated
 */
public record AbsenceList(List<Absence> absences, Instant now, boolean delayed) {

    public AbsenceList {
        absences = List.copyOf(absences);
    }
}
