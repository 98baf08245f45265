package vn.thanhdong.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ProcedureRelease;

/**
 * One version of a procedure, and the days on which it applies.
 *
 * @param procedure its definition
 * @param validTo first day on which another version applies; empty while none is announced
 * @param release how it was published; empty when it came with a pack
 */
public record ProcedureVersion(Procedure procedure, Optional<LocalDate> validTo, Optional<ProcedureRelease> release) {

    /** How a version stands on a day. */
    public enum State {
        /** It will apply from a day on. */
        ANNOUNCED,
        /** What is filed now is filed under it. */
        IN_FORCE,
        /** Dossiers that were filed under it keep it to their end. */
        REPLACED,
        /** It was taken back before its day. */
        WITHDRAWN
    }

    /** First day on which it applies. */
    public LocalDate validFrom() {
        return procedure.validFrom();
    }

    public State on(LocalDate day) {
        if (release.filter(one -> !one.stands()).isPresent()) {
            return State.WITHDRAWN;
        }
        if (day.isBefore(validFrom())) {
            return State.ANNOUNCED;
        }
        return validTo.map(day::isBefore).orElse(true) ? State.IN_FORCE : State.REPLACED;
    }
}
