package vn.thanhdong.history.ui.trail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.thanhdong.history.query.AuditEvent;

/** One JSON object for each event and line (NDJSON): codes alone, times as ISO 8601 in UTC. */
record TrailLines() implements TrailFile {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public void write(OutputStream out, Iterator<AuditEvent> events) throws IOException {
        while (events.hasNext()) {
            out.write((JSON.writeValueAsString(line(events.next())) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private static Map<String, Object> line(AuditEvent event) {
        var line = new LinkedHashMap<String, Object>();
        line.put("position", event.position());
        line.put("eventId", event.eventId());
        line.put("type", event.type());
        line.put("recordedAt", event.recordedAt().toString());
        line.put("happenedAt", event.happenedAt().toString());
        line.put(
                "subjects",
                event.subjects().stream().map(subject -> subject.key()).toList());
        line.put("words", event.words());
        line.put("person", event.person());
        line.put("role", event.role());
        line.put("agency", event.agency());
        line.put("channel", event.channel());
        line.put("correlationId", event.correlationId());
        line.put("imported", event.imported());
        line.put("session", event.session());
        return line;
    }

    @Override
    public String name() {
        return "nhat-ky.ndjson";
    }

    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }
}
