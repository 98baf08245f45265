package vn.thanhdong.procedures;

import vn.thanhdong.language.Phrase;

/**
 * A part of a form.
 *
 * @param person whose data its fields hold, such as {@code applicant}, {@code child} or {@code mother}: each has a key
 *     of their own; {@code none} for what belongs to nobody
 */
public record FormSection(String id, Phrase title, String person) {

    /** The section's fields are nobody's personal data. */
    public static final String NOBODY = "none";

    /** The section's fields belong to who applies. */
    public static final String APPLICANT = "applicant";
}
