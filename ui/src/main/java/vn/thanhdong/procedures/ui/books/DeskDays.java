package vn.thanhdong.procedures.ui.books;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thanhdong.procedures.query.ReportCell;
import vn.thanhdong.procedures.query.ReportColumn;
import vn.thanhdong.procedures.ui.figures.Period;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;

/**
 * Some days of a desk, as they stand in an address.
 *
 * @param desk whose
 * @param period which days
 */
record DeskDays(AgencyCode desk, Period period) {

    private static final String DESK = "quay";

    /** Of an address: a desk or days that it does not name, or that are not to be chosen, are those proposed. */
    static DeskDays of(Map<String, List<String>> parameters, List<Agency> desks, DeskDays proposed) {
        String named =
                parameters.getOrDefault(DESK, List.of()).stream().findFirst().orElse("");
        return new DeskDays(
                desks.stream()
                        .map(Agency::code)
                        .filter(code -> code.value().equals(named))
                        .findFirst()
                        .orElse(proposed.desk()),
                Period.of(parameters).orElse(proposed.period()));
    }

    ReportCell cell(ReportColumn column) {
        return new ReportCell(period.from(), period.to(), column).ofUnit(desk.value());
    }

    /** The same for an address. */
    Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        parameters.put("tu-ngay", List.of(period.from().toString()));
        parameters.put("den-ngay", List.of(period.to().toString()));
        parameters.put(DESK, List.of(desk.value()));
        return parameters;
    }
}
