package vn.thanhdong.procedures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A version of a procedure that an administrator published from a day on.
 *
 * @param version higher than every version before
 * @param validFrom first day on which it applies, Vietnam's local date
 * @param decision number and authority of the decision that publishes it, such as {@code 1250/QĐ-UBND}
 * @param content the pack as it was uploaded, YAML; it is the definition
 * @param sha256 of the content, 64 hexadecimal digits
 * @param recordedAt when it was published
 * @param withdrawnFor reason for which it was taken back before its day; empty while it stands
 */
public record ProcedureRelease(
        ProcedureCode procedure,
        int version,
        LocalDate validFrom,
        String decision,
        String content,
        String sha256,
        Instant recordedAt,
        Optional<String> withdrawnFor) {

    public ProcedureRelease {
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(withdrawnFor, "withdrawnFor");
    }

    /** Whether it was not taken back. */
    public boolean stands() {
        return withdrawnFor.isEmpty();
    }

    /** Whether it is that version. */
    public boolean is(ProcedureCode code, int number) {
        return procedure.equals(code) && version == number;
    }

    ProcedureRelease withdrawn(String reason) {
        return new ProcedureRelease(
                procedure, version, validFrom, decision, content, sha256, recordedAt, Optional.of(reason));
    }
}
