package vn.thanhdong.procedures.command;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import vn.thanhdong.command.Rejection;

/**
 * Answer to {@link ImportDossiers}.
 *
 * @param rows one per row asked for, in the same order
 */
public record ImportAnswer(List<Row> rows) {

    /** What came of one row; between processes its kind travels by name. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    public sealed interface Row {

        /** Recorded, or would be in a dry run. */
        record Accepted() implements Row {}

        /** Known with the same values: nothing was recorded. */
        record Unchanged() implements Row {}

        /** Not recorded; each reason names its column as field. */
        record Rejected(List<Rejection> reasons) implements Row {
            public Rejected {
                reasons = List.copyOf(reasons);
            }
        }
    }

    public ImportAnswer {
        rows = List.copyOf(rows);
    }
}
