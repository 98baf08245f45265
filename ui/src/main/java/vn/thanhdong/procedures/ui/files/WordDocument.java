package vn.thanhdong.procedures.ui.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** A document of Word among archives: a macro document, a spreadsheet or any other archive is none. */
final class WordDocument {

    /** An archive of more is none that people write. */
    private static final int ENTRIES_AT_MOST = 10_000;

    private static final int PIECE = 64 * 1024;
    /** An archive that unpacks to more is none that people write; unpacking it is given up. */
    private static final long UNPACKED_AT_MOST = 1024L * 1024 * 1024;

    private WordDocument() {}

    /** @throws IOException the content cannot be read */
    static boolean is(FileType.Content content) throws IOException {
        try (InputStream raw = content.open();
                var zip = new ZipInputStream(raw)) {
            return isIn(zip);
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            return false;
        }
    }

    private static boolean isIn(ZipInputStream zip) throws IOException {
        boolean document = false;
        long unpacked = 0;
        byte[] piece = new byte[PIECE];
        for (int i = 0; i < ENTRIES_AT_MOST; i++) {
            var entry = zip.getNextEntry();
            if (entry == null) {
                return document;
            }
            if (entry.getName().endsWith("vbaProject.bin")) {
                return false;
            }
            document |= entry.getName().equals("word/document.xml");
            for (int read = zip.read(piece); read > 0; read = zip.read(piece)) {
                unpacked += read;
                if (unpacked > UNPACKED_AT_MOST) {
                    return false;
                }
            }
        }
        return false; // nobody knows what else is in it
    }
}
