package vn.thanhdong.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import vn.thanhdong.procedures.query.ServiceFigures;
import vn.thanhdong.procedures.query.ServiceFigures.Row;

/** The figures as the system shows them, the JSON of {@code /api/figures/essential-services}. */
record ShownFigures(JsonNode json) {

    /** A cell in which they differ; {@code -1} is shown where the cell is not there. */
    record Cell(String row, String column, long derived, long shown) {}

    /** @throws AuditRefusal the text is not that */
    static ShownFigures parse(String text) {
        try {
            JsonNode json = JsonMapper.shared().readTree(text);
            if (json.path("rows").isArray() && json.path("total").isObject()) {
                return new ShownFigures(json);
            }
        } catch (JacksonException e) {
            throw new AuditRefusal("refused.figures", e.getOriginalMessage());
        }
        throw new AuditRefusal("refused.figures", text.length() > 200 ? text.substring(0, 200) : text);
    }

    /** Row by row and column by column; a row that is shown and was not derived counts as derived with nothing. */
    List<Cell> differentFrom(ServiceFigures derived) {
        List<Cell> cells = new ArrayList<>();
        Stream.concat(derived.rows().stream(), Stream.of(derived.total())).forEach(row -> cells.addAll(cells(row)));
        for (JsonNode shown : json.path("rows")) {
            String code = shown.path("code").asString("");
            if (derived.rows().stream().noneMatch(row -> row.code().equals(code))) {
                cells.addAll(cells(new Row(code, 0, 0, 0, 0, 0, 0)));
            }
        }
        return cells.stream().filter(cell -> cell.derived() != cell.shown()).toList();
    }

    private List<Cell> cells(Row row) {
        JsonNode shown = shown(row.code()).orElseGet(MissingNode::getInstance);
        return List.of(
                cell(row, "receivedOnline", row.receivedOnline(), shown),
                cell(row, "receivedTotal", row.receivedTotal(), shown),
                cell(row, "early", row.early(), shown),
                cell(row, "onTime", row.onTime(), shown),
                cell(row, "late", row.late(), shown));
    }

    private static Cell cell(Row row, String column, long derived, JsonNode shown) {
        return new Cell(row.code(), column, derived, shown.path(column).asLong(-1));
    }

    private Optional<JsonNode> shown(String code) {
        if (code.equals(ServiceFigures.TOTAL)) {
            return Optional.of(json.path("total"));
        }
        for (JsonNode row : json.path("rows")) {
            if (row.path("code").asString("").equals(code)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }
}
