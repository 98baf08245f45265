package vn.thanhdong.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a syllable of Vietnamese is built: an initial consonant or none, one rime of a closed list, at most one tone, and
 * only the sharp or the heavy tone before {@code c}, {@code ch}, {@code p} and {@code t}. Names of other peoples need not
 * be built so.
 */
public final class VietnameseSyllable {

    private static final String INITIAL = "(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?";

    private static final String OPEN = "[aeêioôơuưy]|ia|ua|ưa|oa|oe|uê|uơ|uy|uya|ai|ao|au|ay|âu|ây|eo|êu|iu|iêu|yêu"
            + "|oi|ôi|ơi|ui|uôi|ưi|ươi|ưu|ươu|oai|oay|oao|oeo|uây|uyu";

    private static final String CLOSED = "a(?:c|ch|m|n|ng|nh|p|t)|(?:ă|â|e|o|ô|u|iê|uô|ươ)(?:c|m|n|ng|p|t)"
            + "|ê(?:ch|m|n|nh|p|t)|i(?:ch|m|n|nh|p|t)|ơ[mnpt]|ư(?:c|m|n|ng|t)|y(?:ch|n|nh|t)|yê(?:m|n|ng|t)"
            + "|oa(?:c|ch|m|n|ng|nh|p|t)|oă(?:c|m|n|ng|t)|oe[mnt]|uâ(?:n|ng|t)|uê(?:ch|nh)|uy(?:ch|nh|p|t)|uyê[nt]"
            + "|oo(?:c|ng)";

    private static final Pattern SYLLABLE = Pattern.compile(INITIAL + "(?:" + OPEN + "|" + CLOSED + ")");

    /** Grave, acute, tilde, hook above, dot below; the marks that make other vowels are no tones. */
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private static final Pattern SHARP_OR_HEAVY = Pattern.compile("[\\u0301\\u0323]");
    private static final Pattern STOPPED = Pattern.compile(".*(?:c|ch|p|t)");

    private VietnameseSyllable() {}

    /** Whether the word can be one syllable of Vietnamese, in either case of letters; not whether there is such a word. */
    public static boolean is(String word) {
        String parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        Matcher tones = TONE.matcher(parts);
        long marks = tones.results().count();
        String bare = VietnameseText.nfc(TONE.matcher(parts).replaceAll(""));
        return marks <= 1
                && SYLLABLE.matcher(bare).matches()
                && (!STOPPED.matcher(bare).matches()
                        || SHARP_OR_HEAVY.matcher(parts).find());
    }
}
