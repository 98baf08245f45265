package vn.thanhdong.territory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A decision by which agencies are merged, dissolved or renamed, as an administrator entered it.
 *
 * @param id unique among all decisions, made when it was entered
 * @param number number and authority of the paper, such as {@code 12/2025/QĐ-UBND}
 * @param decidedOn day on which it was signed, Vietnam's local date
 * @param reform which agencies end and which begin, and from which day
 * @param recordedAt when it was entered
 * @param withdrawnFor reason for which it was taken back before its day; empty while it stands
 */
public record AgencyDecision(
        String id,
        String number,
        LocalDate decidedOn,
        Reform reform,
        Instant recordedAt,
        Optional<String> withdrawnFor) {

    public AgencyDecision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(decidedOn, "decidedOn");
        Objects.requireNonNull(reform, "reform");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(withdrawnFor, "withdrawnFor");
    }

    /** First day on which it holds. */
    public LocalDate from() {
        return reform.from();
    }

    /** Whether it was not taken back. */
    public boolean stands() {
        return withdrawnFor.isEmpty();
    }

    AgencyDecision withdrawn(String reason) {
        return new AgencyDecision(id, number, decidedOn, reform, recordedAt, Optional.of(reason));
    }
}
