package vn.thanhdong.territory.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Territory;

/** How refusals call agencies and days. */
final class AgencyWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private AgencyWords() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String name(Territory territory, AgencyCode code) {
        return territory.agency(code).map(Agency::name).orElse(code.value()) + " (" + code + ")";
    }
}
