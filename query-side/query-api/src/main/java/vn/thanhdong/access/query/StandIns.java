package vn.thanhdong.access.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.PersonId;

/**
 * Answer to {@link GetStandIns}: absences in force now, whose end the asker may know because they work there.
 *
 * @param inSteadOf in which the asker is the deputy, in the role in which they ask
 * @param colleagues all others of the asker's agency, the asker's own among them
 */
public record StandIns(List<Absence> inSteadOf, List<Absence> colleagues) {

    public static final StandIns NONE = new StandIns(List.of(), List.of());

    public StandIns {
        inSteadOf = List.copyOf(inSteadOf);
        colleagues = List.copyOf(colleagues);
    }

    /** The absence of that person, whoever their deputy is; empty while they are there. */
    public Optional<Absence> of(PersonId person) {
        return Stream.concat(inSteadOf.stream(), colleagues.stream())
                .filter(absence -> absence.person().equals(person))
                .findFirst();
    }
}
