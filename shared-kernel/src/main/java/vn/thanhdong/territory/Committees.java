package vn.thanhdong.territory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Which agency does for an area what the committee of a level does there. */
public final class Committees {

    private Committees() {}

    /**
     * The committee of that level at the area or around it; where it has ended, whoever does its work on that day.
     *
     * @param level one of commune, district, province
     * @return empty where there never was one
     */
    public static Optional<AgencyCode> of(Territory territory, AgencyLevel level, AreaCode area, LocalDate date) {
        return territory.ancestors(area).stream()
                .flatMap(one -> atLevel(territory, level, one, date))
                .findFirst();
    }

    private static Stream<AgencyCode> atLevel(Territory territory, AgencyLevel level, AreaCode area, LocalDate date) {
        Optional<AgencyCode> now = territory
                .committeeOf(area, date)
                .filter(agency -> agency.level() == level)
                .map(Agency::code);
        if (now.isPresent()) {
            return now.stream();
        }
        return territory.agencies().stream()
                .filter(agency -> agency.level() == level && agency.area().equals(area))
                .filter(agency -> !agency.validFrom().isAfter(date))
                .max(Comparator.comparing(Agency::validFrom))
                .flatMap(last -> territory.successor(last.code(), date))
                .stream();
    }
}
