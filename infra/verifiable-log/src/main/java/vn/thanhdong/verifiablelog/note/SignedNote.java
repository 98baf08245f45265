package vn.thanhdong.verifiablelog.note;

import java.util.ArrayList;
import java.util.List;
import vn.thanhdong.verifiablelog.MalformedLogData;

/**
 * A text and who signed it, c2sp.org/signed-note.
 *
 * @param text with its last newline
 * @param signatures at least one, at most 100
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    private static final int MOST = 100;

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || text.chars().anyMatch(one -> one < ' ' && one != '\n')) {
            throw new MalformedLogData("The text of a note ends with a newline and has no other control characters");
        }
        if (signatures.isEmpty() || signatures.size() > MOST) {
            throw new MalformedLogData("A note has from 1 to 100 signatures, not " + signatures.size());
        }
    }

    /** Signed by one. */
    public static SignedNote of(String text, SigningKey key) {
        return new SignedNote(text, List.of(key.sign(text)));
    }

    /** @throws MalformedLogData it is no signed note */
    public static SignedNote parse(String note) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || end + 2 == note.length() || !note.endsWith("\n")) {
            throw new MalformedLogData("A note has an empty line between its text and its signatures");
        }
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : note.substring(end + 2, note.length() - 1).split("\n", -1)) {
            signatures.add(NoteSignature.parse(line));
        }
        return new SignedNote(note.substring(0, end + 1), signatures);
    }

    /** As it is published. */
    public String note() {
        var note = new StringBuilder(text).append('\n');
        signatures.forEach(one -> note.append(one.line()).append('\n'));
        return note.toString();
    }

    /**
     * Whether that key signed it. One that is named below it and did not is worse than one that is not there: then no
     * other signature of its name counts either.
     */
    public boolean isSignedBy(VerifierKey key) {
        List<NoteSignature> theirs = signatures.stream().filter(key::isNamedBy).toList();
        return !theirs.isEmpty() && theirs.stream().allMatch(one -> key.verifies(text, one));
    }

    /** With one more signature. */
    public SignedNote with(NoteSignature signature) {
        List<NoteSignature> more = new ArrayList<>(signatures);
        more.add(signature);
        return new SignedNote(text, more);
    }
}
