package vn.thanhdong.ui.signin;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.IdentifiedPerson;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.procedures.IdentityNumber;

/**
 * What an issuer says of a citizen.
 *
 * @param number identity number, 12 digits; empty when it is missing or is none
 * @param name full name, NFC; empty when it is missing
 * @param birthDate empty when it is missing or no date
 * @param phone ten digits; empty when it is missing or no Vietnamese number
 */
record CitizenClaims(String number, String name, Optional<LocalDate> birthDate, Optional<String> phone) {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("ddMMuuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT));

    static CitizenClaims of(Map<String, Object> claims, IssuerSettings.Claims names) {
        UnaryOperator<String> said = name -> claims.get(name) instanceof String text ? text.strip() : "";
        return new CitizenClaims(
                IdentityNumber.of(said.apply(names.identityNumber()))
                        .map(IdentityNumber::digits)
                        .orElse(""),
                Normalizer.normalize(said.apply(names.name()), Normalizer.Form.NFC),
                date(said.apply(names.birthDate())),
                phone(said.apply(names.phone())));
    }

    /** Whether it says enough to file in that name: without a number nobody knows whose dossiers those are. */
    boolean suffice() {
        return !number.isEmpty() && !name.isEmpty();
    }

    /** The account of that person for this session. */
    Account account(PersonId person) {
        return new Account(
                person.value(), name, person, List.of(IdentifiedPerson.GRANT), Optional.of(number), phone, birthDate);
    }

    private static Optional<LocalDate> date(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeException notWrittenSo) {
                // perhaps in the next way
            }
        }
        return Optional.empty();
    }

    private static Optional<String> phone(String text) {
        String digits = text.replaceAll("[\\s.-]", "").replaceFirst("^\\+84", "0");
        return digits.matches("0\\d{9}") ? Optional.of(digits) : Optional.empty();
    }

    @Override
    public String toString() {
        return "CitizenClaims[…]";
    }
}
