package vn.thanhdong.procedures.query;

import java.util.List;
import vn.thanhdong.procedures.ProcedureCode;

/**
 * Answer to {@link FindProcedures}, best match first.
 *
 * @param hits what was found
 */
public record ProceduresFound(List<Hit> hits) {

    /**
     * One procedure.
     *
     * @param code the procedure
     * @param highlightedName its Vietnamese name as HTML: escaped, with {@code <em>} around what matched
     */
    public record Hit(ProcedureCode code, String highlightedName) {}

    public ProceduresFound {
        hits = List.copyOf(hits);
    }
}
