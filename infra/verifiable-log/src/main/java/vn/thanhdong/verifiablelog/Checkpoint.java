package vn.thanhdong.verifiablelog;

import java.util.ArrayList;
import java.util.List;

/**
 * The head of a log at one size, the text of a signed note, c2sp.org/tlog-checkpoint.
 *
 * @param origin which log, one line
 * @param size leaves
 * @param root of the tree of that size
 * @param extensions further lines, usually none
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    private static final int LINES = 3;

    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (origin.isEmpty() || origin.indexOf('\n') >= 0 || size < 0) {
            throw new MalformedLogData("A checkpoint names its log in one line and has a size of 0 or more");
        }
        if (extensions.stream().anyMatch(line -> line.isEmpty() || line.indexOf('\n') >= 0)) {
            throw new MalformedLogData("No further line of a checkpoint is empty");
        }
    }

    /** Without further lines. */
    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    /** The text that is signed, each line ended. */
    public String text() {
        List<String> lines = new ArrayList<>(List.of(origin, Long.toString(size), root.base64()));
        lines.addAll(extensions);
        return String.join("\n", lines) + "\n";
    }

    /**
     * From the text of a note.
     *
     * @throws MalformedLogData it is no checkpoint
     */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < LINES + 1 || !lines[lines.length - 1].isEmpty()) {
            throw new MalformedLogData("A checkpoint has at least three lines, each of them ended");
        }
        return new Checkpoint(
                lines[0],
                decimal(lines[1]),
                Hash.ofBase64(lines[2]),
                List.of(lines).subList(LINES, lines.length - 1));
    }

    /** A number as the formats of C2SP write it: digits alone, without leading zeros. */
    public static long decimal(String digits) {
        if (!digits.matches("0|[1-9]\\d{0,17}")) {
            throw new MalformedLogData("Not a decimal number without leading zeros: " + digits);
        }
        return Long.parseLong(digits);
    }
}
