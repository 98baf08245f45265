package vn.thanhdong.procedures;

import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.language.Phrase;

/**
 * A section of a form is answered as often as there is somebody or something to tell of.
 *
 * @param least fewest entries, 0 or more
 * @param most greatest number of entries, 100 at most
 * @param entry what one of them is called, such as <i>Thành viên</i>; a number follows it
 * @param identity field of the section that holds an identity number: whoever gives one is a person with a key of their
 *     own. Empty, or not answered in an entry: what the entry says is the applicant's
 */
public record Repeats(int least, int most, Phrase entry, Optional<String> identity) {

    public Repeats {
        Objects.requireNonNull(entry, "entry");
    }
}
