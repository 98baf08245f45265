package vn.thanhdong.procedures.query;

import java.time.Instant;
import java.util.List;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.territory.AgencyCode;

/**
 * Answer to {@link GetStepTimes}. Times are working time.
 *
 * @param steps one per step that anything has passed, in the order of a process
 * @param waitedForApplicant dossiers that waited for their applicant
 * @param applicantSeconds median of that wait
 * @param places where dossiers wait now, most of them late first
 * @param asOf everything recorded until then is counted
 */
public record StepTimes(
        List<Step> steps, long waitedForApplicant, long applicantSeconds, List<Place> places, Instant asOf) {

    /**
     * How long a step took.
     *
     * @param passed dossiers that left it
     * @param late of those, after the step's hours were over
     * @param medianSeconds half of them were faster
     * @param slowSeconds nine of ten were faster
     * @param meanSeconds on average
     */
    public record Step(StepKind step, long passed, long late, long medianSeconds, long slowSeconds, long meanSeconds) {}

    /**
     * A place where dossiers wait.
     *
     * @param waiting now
     * @param late of those, the step's hours are over
     */
    public record Place(AgencyCode agency, StepKind step, long waiting, long late) {}

    public StepTimes {
        steps = List.copyOf(steps);
        places = List.copyOf(places);
    }
}
