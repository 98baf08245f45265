package vn.thanhdong.benchmarks;

import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.projection.DossierDocument;
import vn.thanhdong.procedures.projection.DossierProjection;
import vn.thanhdong.projection.running.Ground;
import vn.thanhdong.projection.running.RunningProjection;

/** The projection of dossiers, run by hand in an installation whose own projections are off. */
record Following(Installation installation) {

    /** Makes the index while the log is still short, so that what follows is followed and not rebuilt. */
    void makeIndex() {
        try (RunningProjection<DossierDocument> first = projection()) {
            first.start();
            installation.await("an index", () -> first.serving().isPresent());
        }
    }

    /** @return seconds from the start until nothing is left */
    double catchUp() {
        try (RunningProjection<DossierDocument> live = projection()) {
            Stopwatch watch = Stopwatch.start();
            live.start();
            installation.await("the projection", () -> live.serving().isPresent() && live.lag() == 0);
            return watch.seconds();
        }
    }

    /** @return seconds until readers see a new index */
    double rebuild() {
        try (RunningProjection<DossierDocument> running = projection()) {
            running.start();
            installation.await("the projection", () -> running.serving().isPresent() && running.lag() == 0);
            Stopwatch watch = Stopwatch.start();
            if (!running.rebuild()) {
                throw new IllegalStateException("A rebuild is running already");
            }
            installation.await("the rebuild", () -> !running.rebuilding());
            return watch.seconds();
        }
    }

    private RunningProjection<DossierDocument> projection() {
        var calendar = installation.bean(Catalogue.class).calendar();
        return new RunningProjection<>(installation.bean(Ground.class), new DossierProjection(calendar));
    }
}
