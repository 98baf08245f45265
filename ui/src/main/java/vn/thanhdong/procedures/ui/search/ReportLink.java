package vn.thanhdong.procedures.ui.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.query.ReportCell;
import vn.thanhdong.procedures.query.ReportColumn;
import vn.thanhdong.territory.AgencyCode;

/** A number of a report as it stands in an address, see {@link FilterLink}. */
final class ReportLink {

    private static final String COLUMN = "so-lieu";
    private static final String FROM = "ky-tu";
    private static final String TO = "ky-den";
    private static final String UNIT = "don-vi";
    private static final String STEP = "khau";
    private static final String PERSON = "nguoi";

    private ReportLink() {}

    static void put(Map<String, List<String>> parameters, ReportCell cell) {
        parameters.put(COLUMN, List.of(FilterLink.word(cell.column())));
        parameters.put(FROM, List.of(cell.from().toString()));
        parameters.put(TO, List.of(cell.to().toString()));
        if (!cell.unit().isEmpty()) {
            parameters.put(UNIT, List.of(cell.unit()));
        }
        StepKind step = cell.step();
        if (step != null) {
            parameters.put(STEP, List.of(FilterLink.word(step)));
        }
        if (!cell.person().isEmpty()) {
            parameters.put(PERSON, List.of(cell.person()));
        }
    }

    /** The number in an address; empty when it names none, or not all that makes one. */
    static Optional<ReportCell> cell(Map<String, List<String>> parameters) {
        Optional<ReportColumn> column = one(parameters, COLUMN, ReportColumn.class);
        Optional<LocalDate> from =
                FilterLink.values(parameters, FROM, LocalDate::parse).stream().findFirst();
        Optional<LocalDate> to =
                FilterLink.values(parameters, TO, LocalDate::parse).stream().findFirst();
        if (column.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReportCell(
                from.get(),
                to.get(),
                column.get(),
                FilterLink.values(parameters, UNIT, AgencyCode::new).stream()
                        .findFirst()
                        .map(AgencyCode::value)
                        .orElse(""),
                one(parameters, STEP, StepKind.class).orElse(null),
                FilterLink.values(parameters, PERSON, PersonId::new).stream()
                        .findFirst()
                        .map(PersonId::value)
                        .orElse("")));
    }

    private static <E extends Enum<E>> Optional<E> one(
            Map<String, List<String>> parameters, String name, Class<E> type) {
        return FilterLink.values(parameters, name, text -> FilterLink.constant(type, text)).stream()
                .findFirst();
    }
}
