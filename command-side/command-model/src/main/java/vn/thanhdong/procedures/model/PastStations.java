package vn.thanhdong.procedures.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.Step;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.WorkingCalendar;

/** Where a dossier of the past waited and until when, as far as its row lets us know. */
record PastStations(PastRow row, WorkingCalendar calendar) {

    Station handover() {
        return new Station(
                0,
                StepKind.HANDOVER,
                Role.CLERK,
                row.desk(),
                Optional.empty(),
                row.due().orElse(row.submitted()));
    }

    /** Where it waited; the hours of a past step are not known, so that the dossier's own date stands in. */
    Station at(int index) {
        List<Step> steps = row.procedure().steps();
        int step = Math.min(index, steps.size() - 1);
        StepKind kind = steps.get(step).kind();
        boolean desk = kind == StepKind.INTAKE || kind == StepKind.HANDOVER || kind == StepKind.RETURN;
        AgencyCode agency = desk ? row.desk() : row.agency();
        Role role = index == 0 ? Role.CLERK : steps.get(step).role();
        return new Station(step, kind, role, agency, Optional.empty(), stepDue(index));
    }

    /** Not accepted yet: the desk has its hours to check it, as with every other dossier. */
    private Instant stepDue(int step) {
        Optional<Instant> promised =
                step == 0 ? row.due() : row.extended().or(() -> row.due().map(due -> due.plus(waited())));
        return promised.orElseGet(() -> StepHours.toCheck(row.submitted(), calendar));
    }

    /** How long the applicant was waited for after acceptance; the date of the row was never moved by it. */
    Duration waited() {
        boolean agencyWaited = row.accepted().isPresent()
                && row.asked().isPresent()
                && row.supplied().isPresent();
        return agencyWaited
                ? Duration.between(row.asked().orElseThrow(), row.supplied().orElseThrow())
                : Duration.ZERO;
    }
}
