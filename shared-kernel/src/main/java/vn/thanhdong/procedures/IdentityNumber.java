package vn.thanhdong.procedures;

import java.util.Optional;
import java.util.Set;

/**
 * A citizen's identity number (số định danh cá nhân): three digits for where the birth was registered, one for century
 * and gender, two for the year of birth, six without a meaning; no check digit. Circular 59/2021/TT-BCA, which keeps the
 * codes of Circular 07/2016/TT-BCA: they survive mergers of provinces.
 *
 * @param digits 12 digits
 */
public record IdentityNumber(String digits) {

    private static final int FIRST_COUNTRY = 100;

    private static final Set<String> PROVINCES = Set.of(
            ("001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040"
                            + " 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077"
                            + " 079 080 082 083 084 086 087 089 091 092 093 094 095 096")
                    .split(" "));

    /** @throws IllegalArgumentException not 12 digits */
    public IdentityNumber {
        if (!digits.matches("\\d{12}")) {
            throw new IllegalArgumentException("Not 12 digits");
        }
    }

    /** Empty when the text is no such number, as the nine digits of an old identity card are not. */
    public static Optional<IdentityNumber> of(String text) {
        return text.matches("\\d{12}") ? Optional.of(new IdentityNumber(text)) : Optional.empty();
    }

    /** Where the birth was registered: a province as it was, or from 100 on another country. */
    public String province() {
        return digits.substring(0, 3);
    }

    /** Whether numbers have ever begun so; of other countries every code is believed. */
    public boolean isProvinceKnown() {
        return Integer.parseInt(province()) >= FIRST_COUNTRY || PROVINCES.contains(province());
    }

    /** Even digits are men's. */
    public boolean isMale() {
        return centuryAndGender() % 2 == 0;
    }

    /** 0 and 1 are the twentieth century, 2 and 3 the one after it, and so on. */
    public int birthYear() {
        return 1900 + centuryAndGender() / 2 * 100 + Integer.parseInt(digits.substring(4, 6));
    }

    private int centuryAndGender() {
        return digits.charAt(3) - '0';
    }
}
