package vn.thanhdong.standalone.demo;

import java.time.Instant;
import java.util.Map;
import java.util.SplittableRandom;

/** Makes rows of submissions: what became of them until a moment. */
final class RowWriter {

    private static final long SEED = 766_2022L;

    private final Places places;
    private final Instant now;
    private final DossierNumbers numbers = new DossierNumbers();

    RowWriter(Places places, Instant now) {
        this.places = places;
        this.now = now;
    }

    Map<String, String> row(Submission submission, Fate fate) {
        var random = new SplittableRandom(SEED + submission.number());
        Course course = fate.of(submission, random);
        return TableRow.of(
                submission,
                course,
                places.handlingAgency(submission.procedure(), submission.place()),
                now,
                numbers,
                random);
    }
}
