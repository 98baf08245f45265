package vn.thanhdong.history.ui.trail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import vn.thanhdong.history.query.AuditEvent;
import vn.thanhdong.history.query.AuditExport;
import vn.thanhdong.history.query.GetLogProofs;
import vn.thanhdong.history.query.LogProofs;

/**
 * What proves that the exported events are in the published log, {@code thanhdong-audit-proof@v1}, one JSON object for
 * each line: first the format, the export and the signed checkpoint; then for each event its position, its entry in the
 * log and the hashes of its inclusion proof (RFC 6962), Base64. The format is described in
 * {@code docs/contexts/history.md}.
 */
record TrailProofs(AuditExport export, Function<GetLogProofs, LogProofs> ask) implements TrailFile {

    static final String FORMAT = "thanhdong-audit-proof@v1";

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public void write(OutputStream out, Iterator<AuditEvent> events) throws IOException {
        var head = new LinkedHashMap<String, Object>();
        head.put("format", FORMAT);
        head.put("exportId", export.exportId());
        head.put("checkpoint", export.checkpoint());
        line(out, head);
        List<Long> positions = new ArrayList<>();
        while (events.hasNext()) {
            positions.add(events.next().position());
            if (positions.size() == GetLogProofs.MOST || !events.hasNext()) {
                proofs(out, positions);
                positions.clear();
            }
        }
        out.flush();
    }

    private void proofs(OutputStream out, List<Long> positions) throws IOException {
        for (LogProofs.Proof proof : ask.apply(new GetLogProofs(size(export.checkpoint()), positions))
                .proofs()) {
            var line = new LinkedHashMap<String, Object>();
            line.put("position", proof.position());
            line.put("entry", proof.entry());
            line.put("hashes", proof.hashes());
            line(out, line);
        }
    }

    /** The second line of a checkpoint is the size of its tree (c2sp.org/tlog-checkpoint). */
    private static long size(String checkpoint) {
        return Long.parseLong(checkpoint.split("\n", -1)[1]);
    }

    private static void line(OutputStream out, Map<String, Object> values) throws IOException {
        out.write((JSON.writeValueAsString(values) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String name() {
        return "nhat-ky-bang-chung.ndjson";
    }

    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }
}
