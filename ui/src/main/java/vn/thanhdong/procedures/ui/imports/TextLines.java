package vn.thanhdong.procedures.ui.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The lines of a text, in pieces that fit into memory whatever the file is. */
final class TextLines {

    /** Longer than any row can be; what follows it in the line is thrown away. */
    static final int MOST_CHARACTERS = 20_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACED = '\uFFFD';

    /**
     * One line.
     *
     * @param number from 1
     * @param text without the line's end
     */
    record Line(long number, String text) {

        boolean isTooLong() {
            return text.length() > MOST_CHARACTERS;
        }

        /** Bytes that are not UTF-8 were replaced while reading. */
        boolean isBroken() {
            return text.indexOf(REPLACED) >= 0;
        }

        boolean hasOddQuotes() {
            return text.chars().filter(character -> character == '"').count() % 2 == 1;
        }
    }

    private final BufferedReader reader;
    private final Deque<Line> again = new ArrayDeque<>();
    private long number;

    TextLines(InputStream utf8) {
        reader = new BufferedReader(new InputStreamReader(
                utf8,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }

    /** The next line; empty at the end. */
    Optional<Line> next() {
        if (!again.isEmpty()) {
            return Optional.of(again.pop());
        }
        try {
            return read();
        } catch (IOException brokenOff) {
            throw new ImportStopped(FileProblem.FILE_BROKEN_OFF.phrase(number + 1), brokenOff);
        }
    }

    /** Gives lines back, to be read again in that order before all others. */
    void giveBack(List<Line> lines) {
        lines.reversed().forEach(again::push);
    }

    private Optional<Line> read() throws IOException {
        var text = new StringBuilder();
        int character = reader.read();
        if (character < 0) {
            return Optional.empty();
        }
        for (; character >= 0 && character != '\n'; character = reader.read()) {
            if (text.length() <= MOST_CHARACTERS) {
                text.append((char) character);
            }
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\r') {
            text.setLength(text.length() - 1);
        }
        if (number == 0 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text.deleteCharAt(0);
        }
        number++;
        return Optional.of(new Line(number, text.toString()));
    }
}
