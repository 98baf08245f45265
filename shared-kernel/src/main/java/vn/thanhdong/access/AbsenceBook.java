package vn.thanhdong.access;

import java.util.List;
import java.util.stream.Stream;
import vn.thanhdong.access.event.AbsenceDeclared;
import vn.thanhdong.access.event.AbsenceEnded;
import vn.thanhdong.access.event.AbsenceEvent;

/**
 * The absences of one agency: a pure function of its events, the same on both sides.
 *
 * @param absences in the order in which they were declared
 */
public record AbsenceBook(List<Absence> absences) {

    public static final AbsenceBook EMPTY = new AbsenceBook(List.of());

    public AbsenceBook {
        absences = List.copyOf(absences);
    }

    public AbsenceBook after(AbsenceEvent event) {
        return switch (event) {
            case AbsenceDeclared e ->
                new AbsenceBook(
                        Stream.concat(absences.stream(), Stream.of(e.absence())).toList());
            case AbsenceEnded e ->
                new AbsenceBook(absences.stream()
                        .map(one -> one.id().equals(e.absenceId()) ? one.endedAt(e.occurredAt()) : one)
                        .toList());
        };
    }
}
