package vn.thanhdong.procedures.ui.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/** Types of documents that are taken, told by their content and never by their name. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private static final byte[] PDF_MARK = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] JPEG_MARK = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG_MARK = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] ZIP_MARK = {'P', 'K', 3, 4};
    private static final int ENTRIES_LOOKED_AT = 200;

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the name of such a file ends, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether a browser shows it itself, without a program that might run what is in it. */
    public boolean isShownByBrowsers() {
        return this != DOCX;
    }

    /** The type of that name, empty when it is none of these. */
    public static Optional<FileType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** What the content is; empty when it is none of these. */
    public static Optional<FileType> of(byte[] content) {
        if (startsWith(content, PDF_MARK)) {
            return Optional.of(PDF);
        }
        if (startsWith(content, JPEG_MARK)) {
            return Optional.of(JPEG);
        }
        if (startsWith(content, PNG_MARK)) {
            return Optional.of(PNG);
        }
        return startsWith(content, ZIP_MARK) && isWordDocument(content) ? Optional.of(DOCX) : Optional.empty();
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    /** A macro document, a spreadsheet or any other archive is not one. */
    private static boolean isWordDocument(byte[] content) {
        boolean document = false;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (int i = 0; i < ENTRIES_LOOKED_AT; i++) {
                var entry = zip.getNextEntry();
                if (entry == null) {
                    return document;
                }
                if (entry.getName().endsWith("vbaProject.bin")) {
                    return false;
                }
                document |= entry.getName().equals("word/document.xml");
            }
            return document;
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }
}
