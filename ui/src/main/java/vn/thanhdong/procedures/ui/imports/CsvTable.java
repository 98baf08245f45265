package vn.thanhdong.procedures.ui.imports;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thanhdong.procedures.command.ImportColumn;

/** The rows of a table of past dossiers; the header says which column is which. */
final class CsvTable implements Iterator<ImportLine> {

    private static final Set<String> KNOWN =
            Arrays.stream(ImportColumn.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final CsvRecords records;
    private final List<String> columns;
    private final List<RejectedLine> headerProblems;
    private Optional<CsvRecords.CsvRecord> next = Optional.empty();

    CsvTable(InputStream csv) {
        records = new CsvRecords(new TextLines(csv));
        List<RejectedLine> problems = new ArrayList<>();
        columns = switch (records.next(0).orElse(null)) {
            case CsvRecords.CsvRecord.Fields(long line, List<String> names) -> {
                List<String> stripped = names.stream().map(String::strip).toList();
                check(line, stripped, problems);
                yield stripped;
            }
            case CsvRecords.CsvRecord.Wrong(RejectedLine rejected) -> {
                problems.add(rejected);
                yield List.of();
            }
            case null -> {
                problems.add(FileProblem.FILE_EMPTY.at(1, ""));
                yield List.of();
            }
        };
        headerProblems = List.copyOf(problems);
        if (headerProblems.isEmpty()) {
            next = records.next(columns.size());
        }
    }

    /** What is wrong with the header; then there are no rows. */
    List<RejectedLine> headerProblems() {
        return headerProblems;
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public ImportLine next() {
        CsvRecords.CsvRecord record = next.orElseThrow(NoSuchElementException::new);
        next = records.next(columns.size());
        return switch (record) {
            case CsvRecords.CsvRecord.Fields(long line, List<String> values) ->
                new ImportLine.Read(line, byColumn(values));
            case CsvRecords.CsvRecord.Wrong(RejectedLine rejected) -> new ImportLine.Unreadable(rejected);
        };
    }

    private Map<String, String> byColumn(List<String> values) {
        var row = new HashMap<String, String>();
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                row.put(columns.get(i), values.get(i));
            }
        }
        return row;
    }

    private static void check(long line, List<String> names, List<RejectedLine> problems) {
        var seen = new HashSet<String>();
        for (String name : names) {
            if (!KNOWN.contains(name)) {
                String known =
                        Arrays.stream(ImportColumn.values()).map(Enum::name).collect(Collectors.joining(", "));
                problems.add(FileProblem.COLUMN_UNKNOWN.at(line, name, name, known));
            } else if (!seen.add(name)) {
                problems.add(FileProblem.COLUMN_TWICE.at(line, name, name));
            }
        }
        for (String required : ImportColumn.requiredNames()) {
            if (!seen.contains(required)) {
                problems.add(FileProblem.COLUMN_MISSING.at(line, required, required));
            }
        }
    }
}
