package vn.thanhdong.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Territory;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * Who is away, after mergers as well: what was declared at an agency that has ended counts at its heir, where the one who
 * is away and the deputy work now. Nothing that was recorded changes; it is asked for as of today.
 */
public final class FollowedAbsences implements Absences {

    private final Absences declared;
    private final Supplier<Territory> territory;
    private final Clock clock;

    /**
     * @param declared those of each agency, under the code that it had
     * @param territory in force at the moment of the question
     */
    public FollowedAbsences(Absences declared, Supplier<Territory> territory, Clock clock) {
        this.declared = declared;
        this.territory = territory;
        this.clock = clock;
    }

    @Override
    public List<Absence> of(AgencyCode agency) {
        return sources(agency).stream()
                .flatMap(source -> declared.of(source).stream())
                .map(absence -> absence.at(agency))
                .toList();
    }

    /** The agency and those whose heir it is today: where absences that count there may have been declared. */
    public Set<AgencyCode> sources(AgencyCode agency) {
        return territory.get().countedAs(agency, today());
    }

    /** The same absence at the agency that has the work today. */
    public Absence asOfToday(Absence absence) {
        return absence.at(territory.get().heir(absence.agency(), today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
