package vn.thanhdong.procedures.ui.walk;

import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Station;

/** What is done on the way of a registered birth, and by whom, in order. */
enum WalkStep {
    SUBMIT(Role.CITIZEN),
    ACCEPT(Role.CLERK),
    HAND_OVER(Role.CLERK),
    OPEN(Role.OFFICER),
    PROPOSE(Role.OFFICER),
    APPROVE(Role.LEADER),
    NUMBER(Role.REGISTRY_CLERK),
    RETURN(Role.CLERK),
    RATE(Role.CITIZEN);

    private final Role role;

    WalkStep(Role role) {
        this.role = role;
    }

    Role role() {
        return role;
    }

    /** How many different roles take part. */
    static long roles() {
        return Arrays.stream(values()).map(WalkStep::role).distinct().count();
    }

    /** The steps that were done of a dossier that has come so far: how many; empty when it went another way. */
    static OptionalInt done(@Nullable DossierProgress progress) {
        if (progress == null) {
            return OptionalInt.of(0);
        }
        return switch (progress.status()) {
            case SUBMITTED -> OptionalInt.of(ACCEPT.ordinal());
            case ACCEPTED, IN_PROGRESS, COMPLETED -> atStation(progress);
            case RETURNED -> OptionalInt.of(progress.stars() == 0 ? RATE.ordinal() : values().length);
            case REFUSED, SUPPLEMENT_REQUESTED, PAYMENT_REQUESTED, WITHDRAWN, STOPPED -> OptionalInt.empty();
        };
    }

    private static OptionalInt atStation(DossierProgress progress) {
        Station station = progress.station();
        if (station == null) {
            return OptionalInt.empty();
        }
        return switch (station.kind()) {
            case HANDOVER, INTAKE -> after(progress, NationalStatus.ACCEPTED, HAND_OVER);
            case EXAMINATION -> OptionalInt.of((progress.opened() ? PROPOSE : OPEN).ordinal());
            case SIGNING -> OptionalInt.of(APPROVE.ordinal());
            case NUMBERING -> OptionalInt.of(NUMBER.ordinal());
            case RETURN -> OptionalInt.of(RETURN.ordinal());
            case ASSIGNMENT, FIELD_VISIT, CONSULTATION, REVIEW -> OptionalInt.empty();
        };
    }

    private static OptionalInt after(DossierProgress progress, NationalStatus status, WalkStep next) {
        return progress.status() == status ? OptionalInt.of(next.ordinal()) : OptionalInt.empty();
    }
}
