package vn.thanhdong.procedures.ui.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.thanhdong.procedures.Signs;
import vn.thanhdong.procedures.query.SignReport;
import vn.thanhdong.procedures.query.SignReport.Row;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.ui.Names;

/** The signs as rows of a file: dossiers as whole numbers, shares as numbers between 0 and 1. */
final class SignsFile {

    private SignsFile() {}

    static List<String> header(Signs signs, Locale language, UnaryOperator<String> translation) {
        var header = new ArrayList<String>();
        Stream.of("code", "unit", "settled", "inTime")
                .forEach(key -> header.add(translation.apply("signs.column." + key)));
        signs.definitions().forEach(one -> header.add(one.name().in(language)));
        Stream.of("any", "unsigned", "unsignedInTime", "onTime", "without")
                .forEach(key -> header.add(translation.apply("signs.column." + key)));
        return header;
    }

    /** In the order of {@link SignReport#COLUMNS}, then both shares; a share of nothing is empty. */
    static List<List<Object>> rows(SignReport report, Names names, String total) {
        return Stream.concat(
                        report.rows().stream()
                                .map(row -> row(row.code(), names.agency(new AgencyCode(row.code())), row)),
                        Stream.of(row("", total, report.total())))
                .toList();
    }

    private static List<Object> row(String code, String name, Row row) {
        var cells = new ArrayList<Object>(List.of(code, name));
        SignReport.COLUMNS.forEach(column -> cells.add(row.number(column)));
        cells.add(cell(row.onTime()));
        cells.add(cell(row.onTimeUnsigned()));
        return cells;
    }

    private static Object cell(OptionalDouble share) {
        return share.isEmpty() ? "" : (Object) share.getAsDouble();
    }
}
