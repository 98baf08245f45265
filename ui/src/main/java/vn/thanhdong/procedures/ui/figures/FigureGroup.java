package vn.thanhdong.procedures.ui.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thanhdong.procedures.query.ServiceFigures;

/**
 * Rows under a heading, with their sum.
 *
 * @param heading code of what they have in common; empty when they are not grouped
 */
record FigureGroup(String heading, List<ServiceFigures.Row> rows, ServiceFigures.Row sum) {

    /** The rows in groups, both in the order in which they come. */
    static List<FigureGroup> of(List<ServiceFigures.Row> rows, Function<ServiceFigures.Row, String> heading) {
        Map<String, List<ServiceFigures.Row>> groups =
                rows.stream().collect(Collectors.groupingBy(heading, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new FigureGroup(group.getKey(), group.getValue(), sum(group.getKey(), group.getValue())))
                .toList();
    }

    private static ServiceFigures.Row sum(String code, List<ServiceFigures.Row> rows) {
        return rows.stream()
                .reduce(
                        new ServiceFigures.Row(code, 0, 0, 0, 0, 0, 0),
                        (one, other) -> new ServiceFigures.Row(
                                code,
                                one.receivedOnline() + other.receivedOnline(),
                                one.receivedTotal() + other.receivedTotal(),
                                one.early() + other.early(),
                                one.onTime() + other.onTime(),
                                one.late() + other.late(),
                                one.within() + other.within()));
    }
}
