package vn.thanhdong.procedures.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thanhdong.language.VietnameseText;

/**
 * What somebody typed into the search field.
 *
 * @param phrases in quotation marks: these words in this order
 * @param codes what may be part of a code, or a number: letters, digits, dots and hyphens with a digit among them, or
 *     what begins as a tracking code does
 * @param words the rest, as one text
 */
record TypedWords(List<String> phrases, List<String> codes, String words) {

    private static final Pattern PHRASE = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]");
    /** Tracking codes are drawn by lot: one in ten begins with letters only. */
    private static final Pattern CODE = Pattern.compile("(?i:TD-)\\p{Alnum}+|(?=.*\\d)[\\p{Alnum}.\\-]{3,}");

    TypedWords {
        phrases = List.copyOf(phrases);
        codes = List.copyOf(codes);
    }

    static TypedWords of(String typed) {
        String text = VietnameseText.nfc(typed);
        List<String> phrases = new ArrayList<>();
        Matcher quoted = PHRASE.matcher(text);
        while (quoted.find()) {
            if (!quoted.group(1).isBlank()) {
                phrases.add(quoted.group(1).strip());
            }
        }
        List<String> codes = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String word : PHRASE.matcher(text).replaceAll(" ").strip().split("\\s+")) {
            if (CODE.matcher(word).matches()) {
                codes.add(word.toLowerCase(Locale.ROOT));
            } else if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add(word);
            }
        }
        return new TypedWords(phrases, codes, String.join(" ", words));
    }

    boolean isEmpty() {
        return phrases.isEmpty() && codes.isEmpty() && words.isEmpty();
    }
}
