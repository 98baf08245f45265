package vn.thanhdong.procedures.ui.search;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/** A table written as a file while it is read, so that its length does not matter. */
public interface TableFile {

    /**
     * @param title name of the table
     * @param header names of the columns
     * @param rows cells: text, number, {@link java.time.LocalDate}, {@link java.time.LocalDateTime}, or empty text
     */
    void write(OutputStream out, String title, List<String> header, Iterator<List<Object>> rows) throws IOException;

    /** Without the dot. */
    String extension();

    String mediaType();

    /** Both kinds of file that lists are taken away as. */
    static List<TableFile> kinds() {
        return List.of(new CsvFile(), new XlsxFile());
    }
}
