package vn.thanhdong.access.projection;

import java.util.List;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.AbsenceBook;

/**
 * The absences of one agency of about the last year, and those to come.
 *
 * @param agency its code
 * @param sequence of the last event, so that who wrote it can wait for it
 * @param absences not searched: there are few, and they are read together
 */
record AbsenceDocument(String agency, long sequence, List<Absence> absences) {

    AbsenceDocument {
        absences = List.copyOf(absences);
    }

    AbsenceBook book() {
        return new AbsenceBook(absences);
    }
}
