package vn.thanhdong.procedures.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.thanhdong.procedures.command.ImportAnswer;
import vn.thanhdong.procedures.command.ImportColumn;
import vn.thanhdong.procedures.command.ImportDossiers;

class CsvImportsTest {

    private static final String HEADER = String.join(",", ImportColumn.requiredNames());
    private static final int COLUMNS = ImportColumn.requiredNames().size();

    private final List<Map<String, String>> sent = Collections.synchronizedList(new ArrayList<>());
    private final AtomicLong rejectedLines = new AtomicLong();

    @Test
    void values_are_read_by_header_with_a_byte_order_mark_and_with_both_ends_of_line() {
        run("\uFEFF" + HEADER + "\r\n" + line("H23.13-230615-0001") + "\r\n" + line("H23.13-230615-0002") + "\n");

        assertThat(sent)
                .extracting(row -> row.get("dossierCode"))
                .containsExactly("H23.13-230615-0001", "H23.13-230615-0002");
        assertThat(sent.getFirst()).doesNotContainKey("rating");
    }

    @Test
    void a_quoted_value_may_hold_commas_quotes_and_ends_of_line() {
        run(HEADER + "\n" + line("\"a,\"\"b\"\"\nc\""));

        assertThat(sent).extracting(row -> row.get("dossierCode")).containsExactly("a,\"b\"\nc");
    }

    @Test
    void a_quote_that_is_never_closed_costs_its_own_line_only() {
        var csv = new StringBuilder(HEADER).append('\n').append(line("\"open")).append('\n');
        for (int i = 0; i < 20; i++) {
            csv.append(line("good-" + i)).append('\n');
        }

        ImportReport report = run(csv.toString());

        assertThat(report.accepted()).isEqualTo(20);
        assertThat(report.rejected()).extracting(RejectedLine::line).containsExactly(2L);
    }

    @Test
    void lines_with_too_few_columns_or_foreign_bytes_are_named_by_their_number() {
        String wrongBytes = "\n" + line("x").replace("x", "\u00e9");
        byte[] utf8 =
                (HEADER + "\n" + line("a") + "\nonly,three,columns\n" + line("b")).getBytes(StandardCharsets.UTF_8);
        byte[] latin = wrongBytes.getBytes(StandardCharsets.ISO_8859_1);
        var all = new java.io.ByteArrayOutputStream();
        all.writeBytes(utf8);
        all.writeBytes(latin);

        ImportReport report = run(new ByteArrayInputStream(all.toByteArray()), this::accept);

        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.rejected()).extracting(RejectedLine::line).containsExactly(3L, 5L);
        assertThat(report.rejected().getFirst().reason().en()).contains("3 columns", COLUMNS + ".");
    }

    @Test
    void a_header_with_unknown_double_and_missing_columns_sends_nothing() {
        ImportReport report = run(HEADER.replace("phone,", "telephone,outcome,") + "\n" + line("a"));

        assertThat(sent).isEmpty();
        assertThat(report.rejected())
                .extracting(RejectedLine::column)
                .containsExactlyInAnyOrder("telephone", "outcome", "phone");
        assertThat(report.rejected()).extracting(RejectedLine::line).containsOnly(1L);
    }

    @Test
    void a_table_of_any_length_streams_in_bounded_batches_and_reasons_are_capped_but_counted() {
        int rows = 300_000;
        var most = new AtomicInteger();

        ImportReport report = run(new Endless(rows), command -> {
            most.accumulateAndGet(command.rows().size(), Math::max);
            return new ImportAnswer(command.rows().stream()
                    .<ImportAnswer.Row>map(row -> new ImportAnswer.Row.Rejected(
                            List.of(new vn.thanhdong.command.Rejection("X", FileProblem.FILE_EMPTY.phrase(), "phone"))))
                    .toList());
        });

        assertThat(most.get()).isEqualTo(500);
        assertThat(report.rejected()).hasSize(10_000);
        assertThat(rejectedLines).hasValue(rows);
    }

    @Test
    void a_batch_that_fails_for_a_moment_is_sent_again() {
        var tries = new AtomicInteger();

        ImportReport report = run(stream(HEADER + "\n" + line("a")), command -> {
            if (tries.incrementAndGet() < 3) {
                throw new IllegalStateException("the database restarts");
            }
            return accept(command);
        });

        assertThat(report.accepted()).isEqualTo(1);
    }

    @Test
    void a_command_side_that_stays_silent_stops_the_import_with_a_sentence() {
        assertThatThrownBy(() -> run(stream(HEADER + "\n" + line("a")), command -> {
                    throw new IllegalStateException("no database");
                }))
                .isInstanceOfSatisfying(
                        ImportStopped.class,
                        stopped -> assertThat(stopped.sentence().en()).contains("send the same file again"));
    }

    private ImportReport run(String csv) {
        return run(stream(csv), this::accept);
    }

    private ImportReport run(InputStream csv, RowSender sender) {
        return new CsvImports(() -> sender).run(csv, false, progress -> rejectedLines.set(progress.rejected()));
    }

    private ImportAnswer accept(ImportDossiers command) {
        sent.addAll(command.rows());
        return new ImportAnswer(command.rows().stream()
                .<ImportAnswer.Row>map(row -> new ImportAnswer.Row.Accepted())
                .toList());
    }

    private static InputStream stream(String csv) {
        return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(String code) {
        return code + ",".repeat(COLUMNS - 1);
    }

    /** A table that is made while it is read. */
    @SuppressWarnings("InputStreamSlowMultibyteRead") // short lines: a byte at a time is quick enough
    private static final class Endless extends InputStream {

        private final int rows;
        private int row;
        private InputStream now = stream(HEADER + "\n");

        Endless(int rows) {
            this.rows = rows;
        }

        @Override
        public int read() throws IOException {
            int next = now.read();
            if (next < 0 && row < rows) {
                now = stream(line("code-" + row++) + "\n");
                return now.read();
            }
            return next;
        }
    }
}
