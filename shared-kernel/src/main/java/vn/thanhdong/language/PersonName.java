package vn.thanhdong.language;

import java.text.Collator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A Vietnamese person's name: family name, middle names, given name.
 *
 * @param value NFC
 */
public record PersonName(String value) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    public PersonName {
        value = VietnameseText.nfc(value).strip();
    }

    /** The last word: what people are called and sorted by. */
    public String given() {
        List<String> words = words();
        return words.isEmpty() ? "" : words.getLast();
    }

    /** First letters and the given name, for who may know that it is them: {@code N. V. An}. */
    public String masked() {
        List<String> words = words();
        if (words.size() < 2) {
            return words.isEmpty() ? "" : initial(words.getFirst());
        }
        String initials = words.subList(0, words.size() - 1).stream()
                .map(PersonName::initial)
                .collect(Collectors.joining(" "));
        return initials + " " + given();
    }

    /** Text whose plain order is the order of people in Vietnamese: by given name, then family name, then the rest. */
    public String sortKey() {
        List<String> words = words();
        if (words.isEmpty()) {
            return "";
        }
        Collator order = Collator.getInstance(Locale.of("vi", "VN")); // not safe for several threads at once
        String family = String.join(" ", words.subList(0, words.size() - 1));
        return key(order, given()) + "00" + key(order, family);
    }

    private static String key(Collator order, String text) {
        return HexFormat.of().formatHex(order.getCollationKey(text).toByteArray());
    }

    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)) + ".";
    }

    private List<String> words() {
        return SPACES.splitAsStream(value).filter(word -> !word.isEmpty()).toList();
    }
}
