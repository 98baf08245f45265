package vn.thanhdong.procedures.ui.imports;

import java.util.Map;

/** One line of a table, as far as it could be read. */
public sealed interface ImportLine {

    /**
     * Read; whether its values are right is for the command side to say.
     *
     * @param line in the file, from 1, the header included
     * @param values by column; empty ones may be left out
     */
    record Read(long line, Map<String, String> values) implements ImportLine {}

    /** Not a row of the table. */
    record Unreadable(RejectedLine rejected) implements ImportLine {}
}
