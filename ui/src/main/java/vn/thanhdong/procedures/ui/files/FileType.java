package vn.thanhdong.procedures.ui.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Types of documents that are taken, told by their content and never by their name. */
public enum FileType {
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", 'P', 'K', 3, 4);

    /** As many as tell it. */
    static final int MARK_BYTES = 8;

    private final String mediaType;
    private final String extension;
    private final byte[] mark;

    FileType(String mediaType, String extension, int... mark) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.mark = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            this.mark[i] = (byte) mark[i];
        }
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

    /** Whether it is a picture, which is held whole while its traces are taken away. */
    public boolean isPicture() {
        return this == JPEG || this == PNG;
    }

    /** Content that can be read from its beginning as often as it is asked for. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /**
     * What the content is; empty when it is none of these.
     *
     * @throws IOException it cannot be read
     */
    public static Optional<FileType> of(Content content) throws IOException {
        Optional<FileType> begun;
        try (InputStream beginning = content.open()) {
            begun = begunBy(beginning.readNBytes(MARK_BYTES));
        }
        return begun.isPresent() && begun.get() == DOCX && !WordDocument.is(content) ? Optional.empty() : begun;
    }

    /**
     * What begins like that; any archive begins like a DOCX.
     *
     * @param start the first {@link #MARK_BYTES} bytes, fewer where there are no more
     */
    static Optional<FileType> begunBy(byte[] start) {
        return Arrays.stream(values())
                .filter(type -> type.mark.length <= start.length
                        && Arrays.equals(start, 0, type.mark.length, type.mark, 0, type.mark.length))
                .findFirst();
    }
}
