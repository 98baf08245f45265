package vn.thanhdong.procedures;

import java.util.Locale;
import vn.thanhdong.language.Phrase;

/**
 * What a sign is called and counts, as people read it.
 *
 * @param sign the sign
 * @param name short, for a heading
 * @param counts what it counts; names of thresholds in braces, such as {@code {refiledWithinDays}}, stand for their numbers
 * @param harmless why a dossier may show it although all was well
 * @param fact where the threshold comes from
 */
public record SignDefinition(Sign sign, Phrase name, Phrase counts, Phrase harmless, Fact fact) {

    /** What it counts with those thresholds, in that language. */
    public String counts(SignThresholds thresholds, Locale language) {
        return counts.in(language)
                .replace("{refiledWithinDays}", String.valueOf(thresholds.refiledWithinDays()))
                .replace("{supplementAfterPercent}", String.valueOf(thresholds.supplementAfterPercent()))
                .replace("{closingMinutes}", String.valueOf(thresholds.closingMinutes()))
                .replace("{closingsAtLeast}", String.valueOf(thresholds.closingsAtLeast()));
    }
}
