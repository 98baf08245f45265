package vn.thanhdong.procedures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something about an identity number that asks for a second look. It is a warning and never a refusal: cards and
 * registers have mistakes that the desk cannot mend.
 *
 * @param field id of the field with the number
 * @param kind what it is
 * @param number what the number says: a year, {@code male} or {@code female}, a code; empty where it says nothing
 * @param form what the form says against it; empty where it says nothing
 */
public record IdentityDoubt(String field, Kind kind, String number, String form) {

    /** What may be wrong. */
    public enum Kind {
        /** Nine digits: the number of an old card, which a number of 12 has replaced. */
        OLD_NUMBER,
        /** No province has ever had this code. */
        PROVINCE_UNKNOWN,
        /** The year of birth is still to come. */
        BORN_LATER,
        /** The form has another year of birth. */
        BIRTH_YEAR_DIFFERS,
        /** The form has another gender. */
        GENDER_DIFFERS
    }

    private static final String ID = "Id";

    /** Who is what by being called so. */
    private static final Map<String, String> GENDERS =
            Map.of("mother", "female", "father", "male", "wife", "female", "husband", "male");

    /**
     * Everything that asks for a second look, in the order of the form. The fields of one person begin alike:
     * {@code motherId}, {@code motherBirthYear}.
     *
     * @param today day in Asia/Ho_Chi_Minh
     */
    public static List<IdentityDoubt> in(Procedure procedure, FormContent content, LocalDate today) {
        var doubts = new ArrayList<IdentityDoubt>();
        for (FormField field : AskedForm.of(procedure, content)) {
            String answer = content.value(field.id());
            if (field.type() != FieldType.IDENTITY_NUMBER || !field.id().endsWith(ID)) {
                continue;
            }
            if (answer.matches("\\d{9}")) {
                doubts.add(new IdentityDoubt(field.id(), Kind.OLD_NUMBER, "", ""));
            }
            String person = field.id().substring(0, field.id().length() - ID.length());
            IdentityNumber.of(answer)
                    .ifPresent(number -> contradictions(field.id(), number, person, content, today, doubts));
        }
        return List.copyOf(doubts);
    }

    private static void contradictions(
            String field,
            IdentityNumber number,
            String person,
            FormContent content,
            LocalDate today,
            List<IdentityDoubt> doubts) {
        if (!number.isProvinceKnown()) {
            doubts.add(new IdentityDoubt(field, Kind.PROVINCE_UNKNOWN, number.province(), ""));
        }
        String year = Integer.toString(number.birthYear());
        if (number.birthYear() > today.getYear()) {
            doubts.add(new IdentityDoubt(field, Kind.BORN_LATER, year, ""));
        }
        birthYear(person, content)
                .filter(stated -> !stated.equals(year))
                .ifPresent(stated -> doubts.add(new IdentityDoubt(field, Kind.BIRTH_YEAR_DIFFERS, year, stated)));
        String gender = number.isMale() ? "male" : "female";
        gender(person, content)
                .filter(stated -> !stated.equals(gender))
                .ifPresent(stated -> doubts.add(new IdentityDoubt(field, Kind.GENDER_DIFFERS, gender, stated)));
    }

    private static Optional<String> birthYear(String person, FormContent content) {
        String date = content.value(person + "BirthDate");
        String year = date.matches("\\d{4}-.*") ? date.substring(0, 4) : content.value(person + "BirthYear");
        return Optional.of(year).filter(stated -> stated.matches("\\d{4}"));
    }

    private static Optional<String> gender(String person, FormContent content) {
        String stated = content.value(person + "Gender");
        return Optional.of(stated.isEmpty() ? GENDERS.getOrDefault(person, "") : stated)
                .filter(one -> one.equals("male") || one.equals("female"));
    }
}
