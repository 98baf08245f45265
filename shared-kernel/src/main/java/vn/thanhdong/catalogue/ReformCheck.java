package vn.thanhdong.catalogue;

import java.util.ArrayList;
import java.util.List;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Reform;
import vn.thanhdong.territory.Territory;

/** Whether a reform can be applied to the agencies as they are. */
final class ReformCheck {

    private ReformCheck() {}

    static List<CatalogueError> check(PackFile pack, Reform reform, Territory territory) {
        List<CatalogueError> errors = new ArrayList<>();
        for (int i = 0; i < reform.ends().size(); i++) {
            Reform.Ending end = reform.ends().get(i);
            String place = "/ends/" + i;
            if (territory.agency(end.agency(), end.validTo().minusDays(1)).isEmpty()) {
                errors.add(pack.error(
                        place + "/agency",
                        "There is no agency " + end.agency() + " that could end on " + end.validTo()));
            }
            for (int s = 0; s < end.successors().size(); s++) {
                AgencyCode successor = end.successors().get(s);
                if (territory.agency(successor).isEmpty()
                        && reform.begins().stream()
                                .noneMatch(agency -> agency.code().equals(successor))) {
                    errors.add(pack.error(place + "/successors/" + s, "There is no agency " + successor));
                }
            }
        }
        if (errors.isEmpty()) {
            List<Agency> after = reform.applyTo(territory).agencies();
            for (int i = 0; i < reform.begins().size(); i++) {
                Agency begun = reform.begins().get(i);
                int mine = after.size() - reform.begins().size() + i;
                String place = "/begins/" + i;
                TerritoryCheck.overlaps(after.subList(0, mine), begun)
                        .forEach(message -> errors.add(pack.error(place, message)));
            }
        }
        return errors;
    }
}
