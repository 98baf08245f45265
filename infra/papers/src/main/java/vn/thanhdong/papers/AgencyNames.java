package vn.thanhdong.papers;

import java.time.LocalDate;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Territory;

/** An agency as the head of a paper names it: itself, what it belongs to, and the place without its kind. */
record AgencyNames(Territory territory) {

    String name(AgencyCode code) {
        return territory.agency(code).map(Agency::name).orElse(code.value());
    }

    /** As it was called on that day; one that has ended keeps its last name. */
    String name(AgencyCode code, LocalDate day) {
        return territory.agency(code, day).map(Agency::name).orElseGet(() -> name(code));
    }

    String parent(AgencyCode code) {
        return territory.agency(code).flatMap(Agency::parent).map(this::name).orElse("");
    }

    /** What it belonged to on that day. */
    String parent(AgencyCode code, LocalDate day) {
        return territory
                .agency(code, day)
                .or(() -> territory.agency(code))
                .flatMap(Agency::parent)
                .map(parent -> name(territory.heir(parent, day), day))
                .orElse("");
    }

    String place(AgencyCode code) {
        return territory
                .agency(code)
                .flatMap(agency -> territory.area(agency.area()))
                .map(area -> area.name().replaceFirst("^(Tỉnh|Thành phố|Thị xã|Huyện|Phường|Xã|Thị trấn) ", ""))
                .orElse("");
    }
}
