package vn.thanhdong.procedures.ui.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The records of a CSV text (RFC 4180), read so that a quote which is never closed costs its own line and not the rest
 * of the file.
 */
final class CsvRecords {

    /** No value of a row spans more lines than that. */
    private static final int MOST_LINES = 8;

    /** A record, or what is wrong with its first line. */
    sealed interface CsvRecord {

        /** @param line number of its first line */
        record Fields(long line, List<String> values) implements CsvRecord {}

        record Wrong(RejectedLine rejected) implements CsvRecord {}
    }

    private final TextLines lines;
    private final CsvReader.CsvReaderBuilder csv = CsvReader.builder();

    CsvRecords(TextLines lines) {
        this.lines = lines;
    }

    /**
     * The next record that is not an empty line; empty at the end.
     *
     * @param columns how many it must have; 0 when any number is right
     */
    Optional<CsvRecord> next(int columns) {
        Optional<TextLines.Line> first = lines.next();
        while (first.isPresent() && first.get().text().isBlank()) {
            first = lines.next();
        }
        return first.map(line -> read(line, columns));
    }

    private CsvRecord read(TextLines.Line first, int columns) {
        if (first.isTooLong()) {
            return wrong(FileProblem.LINE_TOO_LONG.at(first.number(), "", TextLines.MOST_CHARACTERS));
        }
        if (first.isBroken()) {
            return wrong(FileProblem.LINE_NOT_UTF8.at(first.number(), ""));
        }
        List<TextLines.Line> joined = joined(first);
        CsvRecord record = parse(first.number(), joined, columns);
        if (record instanceof CsvRecord.Wrong && joined.size() > 1) {
            lines.giveBack(joined.subList(1, joined.size()));
        }
        return record;
    }

    /** The line with those that its open quote reaches into; alone when no end of it is near. */
    private List<TextLines.Line> joined(TextLines.Line first) {
        var joined = new ArrayList<>(List.of(first));
        boolean open = first.hasOddQuotes();
        while (open && joined.size() < MOST_LINES) {
            Optional<TextLines.Line> next = lines.next();
            if (next.isEmpty()) {
                break;
            }
            joined.add(next.get());
            open = open != next.get().hasOddQuotes();
        }
        return joined;
    }

    private CsvRecord parse(long line, List<TextLines.Line> joined, int columns) {
        String text = joined.stream().map(TextLines.Line::text).collect(Collectors.joining("\n"));
        if (text.chars().filter(character -> character == '"').count() % 2 == 1) {
            return wrong(FileProblem.LINE_UNREADABLE.at(line, ""));
        }
        try {
            List<String> values = csv.ofSingleCsvRecord(text).getFields();
            return columns == 0 || values.size() == columns
                    ? new CsvRecord.Fields(line, values)
                    : wrong(FileProblem.COLUMN_COUNT.at(line, "", values.size(), columns));
        } catch (CsvParseException notCsv) {
            return wrong(FileProblem.LINE_UNREADABLE.at(line, ""));
        }
    }

    private static CsvRecord wrong(RejectedLine rejected) {
        return new CsvRecord.Wrong(rejected);
    }
}
