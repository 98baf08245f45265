package vn.thanhdong.procedures.ui.figures;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.thanhdong.procedures.query.GetServiceFigures;
import vn.thanhdong.procedures.query.ServiceFigures;

/** The figures as rows of a file. */
final class FiguresFile {

    private FiguresFile() {}

    static List<String> header(GetServiceFigures.By by, UnaryOperator<String> translation) {
        var header = new ArrayList<String>();
        header.add(translation.apply("figures.column.code"));
        header.add(translation.apply("figures.column.name." + by.name()));
        for (FigureMeasure measure : FigureMeasure.values()) {
            header.add(translation.apply("figures.column." + measure.name()));
        }
        header.add(translation.apply("figures.column.share"));
        return header;
    }

    static Iterator<List<Object>> rows(ServiceFigures figures, FigureNames names, String total) {
        return Stream.concat(
                        figures.rows().stream().map(row -> row(row.code(), names.row(row), row)),
                        Stream.of(row("", total, figures.total())))
                .iterator();
    }

    /** The share is a number between 0 and 1, and empty where nothing was received. */
    private static List<Object> row(String code, String name, ServiceFigures.Row row) {
        var cells = new ArrayList<Object>(List.of(code, name));
        for (FigureMeasure measure : FigureMeasure.values()) {
            cells.add(measure.of(row));
        }
        cells.add(row.share().isPresent() ? (Object) row.share().getAsDouble() : "");
        return cells;
    }
}
