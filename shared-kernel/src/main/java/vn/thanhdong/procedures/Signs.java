package vn.thanhdong.procedures;

import java.util.List;

/**
 * The signs that the platform looks for.
 *
 * @param thresholds from when on
 * @param definitions one of each sign, in the order in which they are shown
 */
public record Signs(SignThresholds thresholds, List<SignDefinition> definitions) {

    public Signs {
        definitions = List.copyOf(definitions);
    }
}
