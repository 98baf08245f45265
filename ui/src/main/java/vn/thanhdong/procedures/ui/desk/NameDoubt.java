package vn.thanhdong.procedures.ui.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thanhdong.language.VietnameseSyllable;
import vn.thanhdong.language.VietnameseText;

/**
 * Why the letters of a scanned card may not be those of the card. A scanner types; an input method that is on takes its
 * letters for a person's and may swallow or change them, which digits and bars survive.
 */
enum NameDoubt {
    /** Some word of the card is none: letters are missing, or the input method's keys stand in their place. */
    LETTERS_CHANGED,
    /** All words are words, but an input method or an eraser was seen at work while they arrived. */
    INPUT_METHOD;

    private static final Set<String> GENDERS = Set.of("Nam", "Nữ");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    private static final Pattern PLAIN_WORD = Pattern.compile("\\p{L}*\\p{Ll}\\p{L}*");
    private static final Pattern STRANGE = Pattern.compile("[?\\uFFFD]");

    /** A family name and a given name, with one blank between two words: two of them are where a word was. */
    private static final Pattern FULL_NAME = Pattern.compile("\\S+(?: \\S+)+");

    /** @param retyped whether compositions or erasures were seen while the scanner typed */
    static Optional<NameDoubt> of(IdentityCard card, boolean retyped) {
        if (!areWords(card)) {
            return Optional.of(LETTERS_CHANGED);
        }
        return retyped ? Optional.of(INPUT_METHOD) : Optional.empty();
    }

    private static boolean areWords(IdentityCard card) {
        String letters = card.name() + " " + card.address();
        return GENDERS.contains(card.gender())
                && !STRANGE.matcher(letters).find()
                && FULL_NAME.matcher(card.name()).matches()
                && words(card.name()).allMatch(VietnameseSyllable::is)
                && words(card.address().replaceAll("[,;.]", " "))
                        .filter(word -> PLAIN_WORD.matcher(word).matches())
                        .allMatch(word ->
                                VOWEL.matcher(VietnameseText.folded(word)).find())
                && isMarked(letters);
    }

    /** Somewhere in a name and an address there is a mark; where there is none, all were lost. */
    private static boolean isMarked(String letters) {
        return !VietnameseText.folded(letters).equals(letters.toLowerCase(Locale.ROOT));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty());
    }
}
