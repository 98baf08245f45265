package vn.thanhdong.audit;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.procedures.query.ServiceFigures;

/** {@code figures}: counts the essential services from the events, and compares with what the system shows. */
@Command(mixinStandardHelpOptions = true)
final class FiguresCommand implements Callable<Integer> {

    private static final String TOKEN = "THANHDONG_API_TOKEN";

    private final Report report;

    @ArgGroup(multiplicity = "1")
    private StoreOptions store = new StoreOptions();

    @Option(names = "--from", paramLabel = "DATE", required = true)
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--to", paramLabel = "DATE", required = true)
    private LocalDate to = LocalDate.EPOCH;

    @Option(names = "--catalogue", paramLabel = "FOLDER")
    private @Nullable Path catalogue;

    @Option(names = "--compare", paramLabel = "ADDRESS|FILE")
    private @Nullable String compare;

    FiguresCommand(Report report) {
        this.report = report;
    }

    @Override
    public Integer call() throws IOException {
        if (to.isBefore(from)) {
            throw new AuditRefusal("refused.period", from, to);
        }
        Catalogue packs = catalogue == null ? CatalogueLoader.fromClassPath() : CatalogueLoader.fromFolder(catalogue);
        long begun = System.nanoTime();
        DerivedFigures derived;
        try (AuditedStore audited = store.open()) {
            derived = DerivedFigures.of(audited.events(), packs, Clock.systemUTC());
        }
        ServiceFigures figures = derived.between(from, to);
        report.tell(
                "derived",
                derived.events(),
                derived.dossiers(),
                "%.1f".formatted(Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0));
        print(figures);
        if (compare == null) {
            return AuditProgram.AS_RECORDED;
        }
        List<ShownFigures.Cell> different = ShownFigures.parse(shown(compare)).differentFrom(figures);
        different.forEach(cell -> report.tell("cell-differs", cell.row(), cell.column(), cell.derived(), cell.shown()));
        if (different.isEmpty()) {
            report.tell("figures-agree", figures.rows().size() + 1);
            return AuditProgram.AS_RECORDED;
        }
        return AuditProgram.DIFFERENT;
    }

    private void print(ServiceFigures figures) {
        report.line(report.text("figures-head"));
        figures.rows().forEach(this::print);
        print(figures.total());
    }

    private void print(ServiceFigures.Row row) {
        report.line("%-12s %9d %9d %7s %9d %9d %9d %9d"
                .formatted(
                        row.code(),
                        row.receivedOnline(),
                        row.receivedTotal(),
                        row.share().isPresent()
                                ? String.format(
                                        Locale.ROOT, "%.1f%%", 100 * row.share().getAsDouble())
                                : "-",
                        row.early(),
                        row.onTime(),
                        row.late(),
                        row.within()));
    }

    /** From an address, asked for the same period, or from a file that was kept. */
    private String shown(String where) throws IOException {
        if (!where.startsWith("http://") && !where.startsWith("https://")) {
            Path file = Path.of(where);
            if (!Files.isRegularFile(file)) {
                throw new AuditRefusal("refused.no-file", where);
            }
            return Files.readString(file);
        }
        URI address =
                URI.create(where.replaceAll("/+$", "") + "/api/figures/essential-services?from=" + from + "&to=" + to);
        return Web.withToken(System.getenv(TOKEN))
                .find(address)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new AuditRefusal("refused.answer", address, 404));
    }
}
