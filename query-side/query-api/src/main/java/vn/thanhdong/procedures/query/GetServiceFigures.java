package vn.thanhdong.procedures.query;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.query.Question;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/**
 * Figures of the essential services (dịch vụ công thiết yếu): received in the period, online and in all, and how
 * punctually.
 *
 * @param from first day of submission, Asia/Ho_Chi_Minh
 * @param to last day of submission, Asia/Ho_Chi_Minh, and the day at whose end open dossiers are judged
 * @param by what a row is
 * @param procedures only these, all when empty
 * @param agencies only handled by these or those below them, all when empty
 * @param areas only in these or what is in them, all when empty
 * @param asOf as it stood then, open dossiers judged then at the latest; null for now
 */
public record GetServiceFigures(
        LocalDate from,
        LocalDate to,
        By by,
        Set<ProcedureCode> procedures,
        Set<AgencyCode> agencies,
        Set<AreaCode> areas,
        @Nullable AsOf asOf)
        implements Question<ServiceFigures> {

    /** What a row of the table stands for. */
    public enum By {
        SERVICE,
        AGENCY,
        AREA,
        MONTH
    }

    public GetServiceFigures {
        procedures = Set.copyOf(procedures);
        agencies = Set.copyOf(agencies);
        areas = Set.copyOf(areas);
    }

    /** As it stands now. */
    public GetServiceFigures(
            LocalDate from,
            LocalDate to,
            By by,
            Set<ProcedureCode> procedures,
            Set<AgencyCode> agencies,
            Set<AreaCode> areas) {
        this(from, to, by, procedures, agencies, areas, null);
    }

    /** The dossiers that a row counts in all; a cell of the row narrows them by channel or punctuality. */
    public DossierFilter dossiersOf(ServiceFigures.Row row) {
        return DossierFilter.ALL
                .withProcedures(procedures)
                .withAgencies(agencies)
                .withAreas(areas)
                .submittedBetween(from, to)
                .withEssential(true)
                .withCell(new FigureCell(by, row.code(), to))
                .withAsOf(asOf);
    }

    @Override
    public Class<ServiceFigures> answer() {
        return ServiceFigures.class;
    }
}
