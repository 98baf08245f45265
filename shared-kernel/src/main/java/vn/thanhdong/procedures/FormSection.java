package vn.thanhdong.procedures;

import java.util.Optional;
import vn.thanhdong.language.Phrase;

/**
 * A part of a form.
 *
 * @param person whose data its fields hold, such as {@code applicant}, {@code child} or {@code mother}: each has a key
 *     of their own; {@code none} for what belongs to nobody
 * @param repeats how often it may be answered; empty when it is asked once
 */
public record FormSection(String id, Phrase title, String person, Optional<Repeats> repeats) {

    /** The section's fields are nobody's personal data. */
    public static final String NOBODY = "none";

    /** The section's fields belong to who applies. */
    public static final String APPLICANT = "applicant";

    /** One that is asked once. */
    public FormSection(String id, Phrase title, String person) {
        this(id, title, person, Optional.empty());
    }

    /** What one of its entries is called: <i>Thành viên 2</i> for the one with index 1. */
    public Phrase entryName(int entry) {
        Phrase name = repeats.map(Repeats::entry).orElse(title);
        return new Phrase(name.vi() + " " + (entry + 1), name.en() + " " + (entry + 1));
    }
}
