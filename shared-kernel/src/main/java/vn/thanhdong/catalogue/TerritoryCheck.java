package vn.thanhdong.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AgencyLevel;
import vn.thanhdong.territory.Area;
import vn.thanhdong.territory.AreaCode;

/** What areas and agencies say about each other. */
final class TerritoryCheck {

    private TerritoryCheck() {}

    static List<CatalogueError> check(PackFile areaPack, List<Area> areas, PackFile agencyPack, List<Agency> agencies) {
        List<CatalogueError> errors = new ArrayList<>();
        Set<AreaCode> areaCodes = new HashSet<>();
        areas.forEach(area -> areaCodes.add(area.code()));
        Set<AgencyCode> agencyCodes = new HashSet<>();
        agencies.forEach(agency -> agencyCodes.add(agency.code()));

        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            String place = "/areas/" + i;
            area.parent()
                    .filter(parent -> !areaCodes.contains(parent))
                    .ifPresent(parent -> errors.add(areaPack.error(
                            place + "/parent", "There is no area " + parent + " around " + area.name())));
            for (Area other : areas.subList(0, i)) {
                if (other.code().equals(area.code()) && area.overlaps(other)) {
                    errors.add(areaPack.error(
                            place,
                            "Area %s stands twice for the same days: '%s' and '%s'"
                                    .formatted(area.code(), other.name(), area.name())));
                }
            }
        }
        for (int i = 0; i < agencies.size(); i++) {
            Agency agency = agencies.get(i);
            String place = "/agencies/" + i;
            agency.parent()
                    .filter(parent -> !agencyCodes.contains(parent))
                    .ifPresent(parent -> errors.add(agencyPack.error(
                            place + "/parent", "There is no agency " + parent + " above " + agency.name())));
            if (!areaCodes.contains(agency.area())) {
                errors.add(agencyPack.error(
                        place + "/area", "There is no area " + agency.area() + " for " + agency.name()));
            }
            for (int s = 0; s < agency.successors().size(); s++) {
                if (!agencyCodes.contains(agency.successors().get(s))) {
                    errors.add(agencyPack.error(
                            place + "/successors/" + s,
                            "There is no agency " + agency.successors().get(s) + " to follow " + agency.name()));
                }
            }
            overlaps(agencies.subList(0, i), agency).forEach(message -> errors.add(agencyPack.error(place, message)));
        }
        return errors;
    }

    /** Why an agency cannot stand beside the others: both names each time. */
    static List<String> overlaps(List<Agency> others, Agency agency) {
        List<String> messages = new ArrayList<>();
        for (Agency other : others) {
            if (!agency.overlaps(other)) {
                continue;
            }
            if (other.code().equals(agency.code())) {
                messages.add("Agency %s stands twice for the same days: '%s' and '%s'"
                        .formatted(agency.code(), other.name(), agency.name()));
            } else if (isCommittee(agency)
                    && isCommittee(other)
                    && agency.area().equals(other.area())) {
                messages.add("Area %s has two People's Committees on the same days: '%s' and '%s'"
                        .formatted(agency.area(), other.name(), agency.name()));
            }
        }
        return messages;
    }

    private static boolean isCommittee(Agency agency) {
        return agency.level() == AgencyLevel.COMMUNE
                || agency.level() == AgencyLevel.DISTRICT
                || agency.level() == AgencyLevel.PROVINCE;
    }
}
