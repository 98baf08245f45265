package vn.thanhdong.history.ui.trail;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.thanhdong.history.query.AuditEvent;
import vn.thanhdong.history.query.AuditExport;
import vn.thanhdong.history.query.GetLogProofs;
import vn.thanhdong.history.query.LogProofs;

/** Events of the audit trail written as a file while they are read, so that their number does not matter. */
interface TrailFile {

    void write(OutputStream out, Iterator<AuditEvent> events) throws IOException;

    /** Such as {@code nhat-ky.csv}. */
    String name();

    String mediaType();

    /**
     * The files of an export: the events twice, and what proves them where there is a verifiable log.
     *
     * @param translation of a key of the bundles, for the header of the table
     * @param proofs asks for proofs
     */
    static List<TrailFile> of(
            AuditExport export,
            TrailRows rows,
            UnaryOperator<String> translation,
            Function<GetLogProofs, LogProofs> proofs) {
        var csv = new TrailCsv(rows, TrailRows.header(translation));
        var lines = new TrailLines();
        return export.checkpoint().isEmpty()
                ? List.of(csv, lines)
                : List.of(csv, lines, new TrailProofs(export, proofs));
    }
}
