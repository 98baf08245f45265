package vn.thanhdong.procedures.ui.figures;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.query.GetServiceFigures;
import vn.thanhdong.procedures.query.GetServiceFigures.By;
import vn.thanhdong.procedures.query.ServiceFigures;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AgencyLevel;
import vn.thanhdong.territory.Area;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.ui.Names;

/** What the rows of the figures are called, and under which heading they stand. */
final class FigureNames {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

    private final Catalogue catalogue;
    private final By by;
    private final Locale locale;

    FigureNames(Catalogue catalogue, By by, Locale locale) {
        this.catalogue = catalogue;
        this.by = by;
        this.locale = locale;
    }

    String row(ServiceFigures.Row row) {
        return switch (by) {
            case SERVICE -> procedure(row.code());
            case AGENCY -> agency(row.code()) + Names.predecessors(catalogue.territory(), new AgencyCode(row.code()));
            case AREA -> area(row.code());
            case MONTH -> MONTH.format(YearMonth.parse(row.code()));
        };
    }

    /** Code of what a row stands under: sector's agency, agency or area above; empty when there is nothing. */
    String headingOf(ServiceFigures.Row row) {
        return switch (by) {
            case SERVICE ->
                catalogue
                        .procedure(new ProcedureCode(row.code()))
                        .map(procedure -> procedure.sectorAgency().value())
                        .orElse("");
            case AGENCY ->
                catalogue
                        .territory()
                        .agency(new AgencyCode(row.code()))
                        .filter(agency -> agency.level() == AgencyLevel.COMMUNE)
                        .flatMap(Agency::parent)
                        .map(AgencyCode::value)
                        .orElse("");
            case AREA -> parent(new AreaCode(row.code())).map(AreaCode::value).orElse("");
            case MONTH -> row.code().substring(0, 4);
        };
    }

    /** Areas directly below the province stand for themselves. */
    private Optional<AreaCode> parent(AreaCode code) {
        return catalogue
                .territory()
                .area(code)
                .flatMap(Area::parent)
                .flatMap(catalogue.territory()::area)
                .filter(above -> above.parent().isPresent())
                .map(Area::code);
    }

    String heading(String code) {
        return switch (by) {
            case SERVICE, AGENCY -> agency(code);
            case AREA -> area(code);
            case MONTH -> code;
        };
    }

    /** Whether the dossiers of a group are exactly those of its rows taken as a filter. */
    boolean isSummedBy(FigureGroup group, GetServiceFigures question) {
        return by == By.SERVICE
                && question.procedures().isEmpty()
                && group.rows().size() > 1;
    }

    private String procedure(String code) {
        return catalogue
                .procedure(new ProcedureCode(code))
                .map(procedure -> procedure.name().in(locale))
                .orElse(code);
    }

    private String agency(String code) {
        return catalogue
                .territory()
                .agency(new AgencyCode(code))
                .map(Agency::name)
                .orElse(code);
    }

    private String area(String code) {
        return catalogue.territory().area(new AreaCode(code)).map(Area::name).orElse(code);
    }
}
