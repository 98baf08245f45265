package vn.thanhdong.procedures;

import java.math.BigDecimal;
import java.time.Duration;
import vn.thanhdong.access.Role;

/**
 * A step of a procedure's internal process (quy trình nội bộ).
 *
 * @param role who does it
 * @param unit where in the agency
 * @param hours working hours it may take, quarters of an hour at the finest
 * @param produces what must be there before the next step begins
 */
public record Step(StepKind kind, Role role, StepUnit unit, BigDecimal hours, StepProduct produces) {

    /** The working time it may take. */
    public Duration time() {
        return Duration.ofMinutes(hours.multiply(BigDecimal.valueOf(60)).longValueExact());
    }
}
