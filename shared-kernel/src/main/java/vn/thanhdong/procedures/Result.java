package vn.thanhdong.procedures;

import vn.thanhdong.language.Phrase;

/**
 * What the applicant comes for.
 *
 * @param kind {@code certificate}, {@code licence}, {@code decision}, {@code confirmation}, {@code card}, {@code contract}
 * @param electronic whether it can be returned electronically
 */
public record Result(Kind kind, Phrase name, boolean electronic) {

    /** What sort of document or thing it is. */
    public enum Kind {
        CERTIFICATE,
        LICENCE,
        DECISION,
        CONFIRMATION,
        CARD,
        CONTRACT
    }
}
