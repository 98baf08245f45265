package vn.thanhdong.procedures.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.territory.AgencyCode;

/**
 * What a desk handed to the agencies in some days, or what came back to it: one list for each of the two who sign it.
 *
 * @param direction which way
 * @param desk that took the dossiers in
 * @param from first day, Asia/Ho_Chi_Minh
 * @param to last day
 */
public record Handover(Direction direction, AgencyCode desk, LocalDate from, LocalDate to) {

    /** Which way dossiers go. */
    public enum Direction {
        /** Dossiers, from the desk to the unit that handles them. */
        TO_AGENCY,
        /** Results, from there to the desk. */
        TO_DESK
    }

    /**
     * The list of one receiving, or giving, unit.
     *
     * @param agency the agency
     * @param unit unit inside it; empty when it has none
     * @param dossiers earliest first
     */
    public record Sheet(AgencyCode agency, String unit, List<DossierSummary> dossiers) {

        public Sheet {
            dossiers = List.copyOf(dossiers);
        }
    }

    private record Unit(AgencyCode agency, String name) {}

    /** Which dossiers. */
    public DossierFilter dossiers() {
        var column = direction == Direction.TO_AGENCY ? ReportColumn.HANDED_OVER : ReportColumn.CAME_BACK;
        return new ReportCell(from, to, column).ofUnit(desk.value()).dossiers();
    }

    /** When that dossier changed hands; null when it has not. */
    public @Nullable Instant momentOf(DossierSummary dossier) {
        return direction == Direction.TO_AGENCY
                ? dossier.desk().handedOverAt()
                : dossier.desk().resultCameAt();
    }

    /** One list for each unit, the agencies in the order of their codes. */
    public List<Sheet> sheets(List<DossierSummary> all) {
        Map<Unit, List<DossierSummary>> byUnit = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparing(this::momentOf, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(one -> byUnit.computeIfAbsent(
                                new Unit(one.handlingAgency(), one.desk().unit().strip()), unit -> new ArrayList<>())
                        .add(one));
        return byUnit.entrySet().stream()
                .map(unit -> new Sheet(unit.getKey().agency(), unit.getKey().name(), unit.getValue()))
                .sorted(Comparator.comparing((Sheet sheet) -> sheet.agency().value())
                        .thenComparing(Sheet::unit))
                .toList();
    }
}
