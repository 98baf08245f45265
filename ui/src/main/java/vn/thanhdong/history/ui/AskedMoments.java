package vn.thanhdong.history.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import vn.thanhdong.query.TimeAxis;
import vn.thanhdong.ui.Dates;

/**
 * Two moments and the axis as an address holds them, times of Vietnam: {@code ?trai=2026-11-20T08:00&phai=…&theo=ghi-nhan}.
 *
 * @param left moment on the left
 * @param right moment on the right
 * @param axis by which time an event counts as past
 */
record AskedMoments(Instant left, Instant right, TimeAxis axis) {

    private static final String LEFT = "trai";
    private static final String RIGHT = "phai";
    private static final String AXIS = "theo";
    private static final String BY_RECORD = "ghi-nhan";

    /** What is missing or unreadable: from just after the submission to now, by what had happened. */
    static AskedMoments in(QueryParameters parameters, Instant submittedAt, Instant now) {
        return new AskedMoments(
                moment(parameters, LEFT).orElse(submittedAt),
                moment(parameters, RIGHT).orElse(now),
                parameters.getSingleParameter(AXIS).filter(BY_RECORD::equals).isPresent()
                        ? TimeAxis.RECORDED
                        : TimeAxis.OCCURRED);
    }

    AskedMoments withLeft(Instant moment) {
        return new AskedMoments(moment, right, axis);
    }

    AskedMoments withRight(Instant moment) {
        return new AskedMoments(left, moment, axis);
    }

    QueryParameters address() {
        return QueryParameters.simple(
                Map.of(LEFT, text(left), RIGHT, text(right), AXIS, axis == TimeAxis.RECORDED ? BY_RECORD : "xay-ra"));
    }

    private static String text(Instant moment) {
        // to the last digit: a moment cut short lies before the event that it was taken from
        return LocalDateTime.ofInstant(moment, Dates.ZONE).toString();
    }

    private static Optional<Instant> moment(QueryParameters parameters, String name) {
        try {
            return parameters
                    .getSingleParameter(name)
                    .map(text -> LocalDateTime.parse(text).atZone(Dates.ZONE).toInstant());
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }
}
