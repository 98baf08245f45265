package vn.thanhdong.procedures.ui.imports;

import vn.thanhdong.language.Phrase;

/**
 * An import ended before its table did. What was recorded until then stays recorded, and sending the same table again
 * goes on from there.
 */
public final class ImportStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase sentence;

    ImportStopped(Phrase sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    ImportStopped(Phrase sentence, Throwable cause) {
        super(sentence.en(), cause);
        this.sentence = sentence;
    }

    /** What happened and what to do, for a person. */
    public Phrase sentence() {
        return sentence;
    }
}
