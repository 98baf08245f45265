package vn.thanhdong.procedures;

import java.util.List;
import java.util.stream.Stream;
import vn.thanhdong.procedures.event.ProcedureEvent;
import vn.thanhdong.procedures.event.ProcedurePublished;
import vn.thanhdong.procedures.event.ProcedureWithdrawn;

/**
 * All versions that were published beside the packs: a pure fold of its events.
 *
 * @param all in the order in which they were published, also those that were taken back
 * @param recorded how many events that are
 */
public record ProcedureReleases(List<ProcedureRelease> all, int recorded) {

    public static final ProcedureReleases NONE = new ProcedureReleases(List.of(), 0);

    public ProcedureReleases {
        all = List.copyOf(all);
    }

    public ProcedureReleases after(ProcedureEvent event) {
        List<ProcedureRelease> now = switch (event) {
            case ProcedurePublished e ->
                Stream.concat(all.stream(), Stream.of(e.release())).toList();
            case ProcedureWithdrawn e ->
                all.stream()
                        .map(one -> one.is(e.procedure(), e.version()) ? one.withdrawn(e.reason()) : one)
                        .toList();
        };
        return new ProcedureReleases(now, recorded + 1);
    }
}
