package vn.thanhdong.procedures;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The paper by which an owner lets somebody act for them (văn bản ủy quyền), as it was shown.
 *
 * @param number as it stands on the paper; empty where no paper was needed
 * @param date of the paper, Asia/Ho_Chi_Minh; empty where no paper was needed
 */
public record Authorisation(String number, Optional<LocalDate> date) {

    /** Where no paper was needed. */
    public static final Authorisation NONE = new Authorisation("", Optional.empty());

    public Authorisation {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(date, "date");
    }

    public boolean complete() {
        return !number.isBlank() && date.isPresent();
    }
}
