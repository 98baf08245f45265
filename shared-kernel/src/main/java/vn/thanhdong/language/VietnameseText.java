package vn.thanhdong.language;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Vietnamese as it is written: with or without accents, and with the tone on either vowel. */
public final class VietnameseText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<String, String> NEWER_BY_OLDER = tonePlacements();
    private static final Map<String, String> OLDER_BY_NEWER = NEWER_BY_OLDER.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    private static final Pattern OLDER = openSyllable(NEWER_BY_OLDER.keySet());
    private static final Pattern NEWER = openSyllable(OLDER_BY_NEWER.keySet());

    private VietnameseText() {}

    /** Composed characters (NFC), as texts are kept. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Without accents and in lower case; {@code đ} is {@code d}. */
    public static String folded(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
    }

    /** The text in lower case with the tones as typed, all in the older places (Hòa), and all in the newer (Hoà). */
    public static Set<String> tonePlacements(String text) {
        String typed = nfc(text).toLowerCase(Locale.ROOT);
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(typed);
        spellings.add(NEWER.matcher(typed).replaceAll(found -> OLDER_BY_NEWER.get(found.group())));
        spellings.add(OLDER.matcher(typed).replaceAll(found -> NEWER_BY_OLDER.get(found.group())));
        return spellings;
    }

    /** Only where the syllable ends with the two vowels: {@code hoàn} and {@code quý} are written in one way. */
    private static Pattern openSyllable(Set<String> vowels) {
        return Pattern.compile("(?<!q)(?:" + String.join("|", vowels) + ")(?!\\p{L})");
    }

    private static Map<String, String> tonePlacements() {
        return Map.ofEntries(
                Map.entry("òa", "oà"),
                Map.entry("óa", "oá"),
                Map.entry("ỏa", "oả"),
                Map.entry("õa", "oã"),
                Map.entry("ọa", "oạ"),
                Map.entry("òe", "oè"),
                Map.entry("óe", "oé"),
                Map.entry("ỏe", "oẻ"),
                Map.entry("õe", "oẽ"),
                Map.entry("ọe", "oẹ"),
                Map.entry("ùy", "uỳ"),
                Map.entry("úy", "uý"),
                Map.entry("ủy", "uỷ"),
                Map.entry("ũy", "uỹ"),
                Map.entry("ụy", "uỵ"));
    }
}
