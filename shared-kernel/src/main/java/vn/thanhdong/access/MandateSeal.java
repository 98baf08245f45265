package vn.thanhdong.access;

import java.util.Objects;

/**
 * What the report at the end of a mandate says, in figures that can be compared with it for ever.
 *
 * @param sha256 hash of the report's canonical text, 64 lower-case hexadecimal digits
 * @param upTo position in the log up to which the report lists what was looked at
 * @param dossiers how many dossiers were opened
 * @param looks how many looks were recorded
 * @param exports how often the audit trail was taken away
 */
public record MandateSeal(String sha256, long upTo, long dossiers, long looks, long exports) {

    public MandateSeal {
        Objects.requireNonNull(sha256, "sha256");
    }

    /** Whether it has the shape of a hash, and figures that can be. */
    public boolean hasItsShape() {
        return sha256.matches("[0-9a-f]{64}") && upTo >= 0 && dossiers >= 0 && looks >= dossiers && exports >= 0;
    }
}
