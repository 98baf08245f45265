package vn.thanhdong.history.ui.trail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.history.query.AuditEvent;
import vn.thanhdong.history.query.AuditExport;
import vn.thanhdong.history.query.AuditFilter;
import vn.thanhdong.history.query.AuditPage;
import vn.thanhdong.history.query.AuditSubject;
import vn.thanhdong.history.query.FindAuditEvents;
import vn.thanhdong.history.query.GetLogProofs;
import vn.thanhdong.history.query.LogProofs;

class TrailFilesTest {

    private static final Instant RECORDED = Instant.parse("2026-11-30T02:00:00Z");
    private static final AuditExport EXPORT = new AuditExport(
            AuditExport.State.GRANTED,
            "export-1",
            1_201,
            1_201,
            1_201,
            "log.example\n1201\nroot=\n\n— log.example sig\n");

    @Test
    void the_table_says_in_words_and_in_codes_what_happened_and_runs_nothing() throws IOException {
        var rows = new TrailRows(CatalogueLoader.fromClassPath(), Locale.of("vi"));
        String table = written(new TrailCsv(rows, TrailRows.header(key -> key)), List.of(event(7, "=2+3, \"x\"")));

        List<String> lines = table.lines().toList();
        assertThat(lines.getFirst()).startsWith("\uFEFFtrail.file.position,trail.file.recorded,");
        assertThat(lines.get(1))
                .startsWith("7,2026-11-30 09:00:00,")
                .contains(",Tiếp nhận,procedures.DossierAccepted,H23-1,")
                .contains("\"'=2+3, \"\"x\"\"\"")
                .contains(",UBND phường Trần Phú,H23.31.09,");
    }

    @Test
    void officials_are_named_and_citizens_are_not() {
        var rows = new TrailRows(CatalogueLoader.fromClassPath(), Locale.of("vi"));
        Account citizen = account(Role.CITIZEN);
        Account clerk = account(Role.CLERK);

        assertThat(rows.row(event(7, "", clerk.person().value()))).contains(clerk.displayName());
        assertThat(rows.row(event(7, "", citizen.person().value())))
                .contains(citizen.person().value())
                .doesNotContain(citizen.displayName());
    }

    @Test
    void a_line_of_json_is_read_by_any_program() throws IOException {
        String lines = written(new TrailLines(), List.of(event(8, ""), event(7, "")));

        var parsed = lines.lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(parsed).extracting(line -> line.get("position").longValue()).containsExactly(8L, 7L);
        assertThat(parsed.getFirst().get("recordedAt").stringValue()).isEqualTo("2026-11-30T02:00:00Z");
        assertThat(parsed.getFirst().get("session").stringValue()).isEqualTo("session-1");
        assertThat(parsed.getFirst().get("subjects").get(0).stringValue()).isEqualTo("DOSSIER:d");
    }

    @Test
    void proofs_begin_with_their_checkpoint_and_are_asked_for_in_parts_against_its_tree() throws IOException {
        List<GetLogProofs> asked = new ArrayList<>();
        List<AuditEvent> events =
                LongStream.rangeClosed(1, 1_201).mapToObj(at -> event(at, "")).toList();

        String file = written(
                new TrailProofs(EXPORT, question -> {
                    asked.add(question);
                    return new LogProofs(question.positions().stream()
                            .map(at -> new LogProofs.Proof(at, "entry", List.of("hash")))
                            .toList());
                }),
                events);

        assertThat(asked).extracting(question -> question.positions().size()).containsExactly(1_000, 201);
        assertThat(asked).extracting(GetLogProofs::size).containsOnly(1_201L);
        var lines = file.lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines).hasSize(1_202);
        assertThat(lines.getFirst().get("format").stringValue()).isEqualTo("thanhdong-audit-proof@v1");
        assertThat(lines.getFirst().get("checkpoint").stringValue()).isEqualTo(EXPORT.checkpoint());
        assertThat(lines.getLast().get("position").longValue()).isEqualTo(1_201);
    }

    @Test
    void a_file_holds_no_more_than_was_granted_and_goes_on_where_a_page_ended() {
        List<FindAuditEvents> asked = new ArrayList<>();
        var all = TrailPages.all(
                question -> {
                    asked.add(question);
                    long from = question.before() == 0 ? 10 : question.before() - 1;
                    return new AuditPage(List.of(event(from, ""), event(from - 1, "")), 10, from - 1, 10, Map.of());
                },
                AuditFilter.ALL,
                10,
                5);

        List<Long> positions = new ArrayList<>();
        all.forEachRemaining(event -> positions.add(event.position()));

        assertThat(positions).containsExactly(10L, 9L, 8L, 7L, 6L);
        assertThat(asked).extracting(FindAuditEvents::before).containsExactly(0L, 9L, 7L);
        assertThat(asked).allMatch(question -> question.upTo() == 10);
    }

    private static String written(TrailFile file, List<AuditEvent> events) throws IOException {
        var out = new ByteArrayOutputStream();
        file.write(out, events.iterator());
        return out.toString(UTF_8);
    }

    private static Account account(Role role) {
        return CatalogueLoader.fromClassPath().accounts().stream()
                .filter(account -> account.has(role))
                .findFirst()
                .orElseThrow();
    }

    private static AuditEvent event(long position, String words) {
        return event(position, words, "demo-motcua");
    }

    private static AuditEvent event(long position, String words, String person) {
        return new AuditEvent(
                position,
                "event-" + position,
                "procedures.DossierAccepted",
                List.of(new AuditSubject(AuditSubject.Kind.DOSSIER, "d", "H23-1")),
                words,
                RECORDED,
                RECORDED,
                person,
                "CLERK",
                "H23.31.09",
                "",
                "request",
                false,
                "session-1");
    }
}
