package vn.thanhdong.access;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to become of a mandate that is in force.
 *
 * @param team the team from then on; empty where it stays
 * @param to its new last day, Asia/Ho_Chi_Minh; empty where it stays
 * @param decision number of the paper that changes it
 */
public record MandateChange(Optional<MandateTeam> team, Optional<LocalDate> to, String decision) {

    public MandateChange {
        team = Objects.requireNonNullElse(team, Optional.empty());
        to = Objects.requireNonNullElse(to, Optional.empty());
        Objects.requireNonNull(decision, "decision");
    }
}
