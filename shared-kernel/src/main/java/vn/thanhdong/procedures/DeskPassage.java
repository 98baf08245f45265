package vn.thanhdong.procedures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierHandedOver;
import vn.thanhdong.procedures.event.ForwardingTakenBack;
import vn.thanhdong.procedures.event.ResultNumbered;
import vn.thanhdong.procedures.event.ResultReturned;

/**
 * What went out over the desk that took a dossier in, and what came back to it: the facts of the handover lists between
 * desk and agency. A pure function of the dossier's events.
 *
 * @param handedOverAt handed over to the unit that handles it; null before, and again once it was taken back
 * @param unit unit inside the handling agency that it was handed to; empty when it has none
 * @param toStep step that it was handed to; null as above
 * @param resultCameAt since then the finished result waits at the desk; null before, and where there is none to return
 * @param returnedBy how the applicant got the result; null before
 */
public record DeskPassage(
        @Nullable Instant handedOverAt,
        String unit,
        @Nullable StepKind toStep,
        @Nullable Instant resultCameAt,
        @Nullable ReturnChannel returnedBy) {

    /** Of a dossier that the desk has not handed over yet. */
    public static final DeskPassage NONE = new DeskPassage(null, "", null, null, null);

    /** After one more event of the dossier; most have nothing to do with the desk. */
    public DeskPassage after(DossierEvent event) {
        return switch (event) {
            case DossierHandedOver e ->
                new DeskPassage(e.occurredAt(), e.unit(), e.station().kind(), null, null);
            // only the desk waits to hand over: it has the dossier in hand again
            case ForwardingTakenBack e when e.station().kind() == StepKind.HANDOVER -> NONE;
            case ResultNumbered e
            when e.station().isPresent() -> new DeskPassage(handedOverAt, unit, toStep, e.occurredAt(), null);
            case ResultReturned e -> new DeskPassage(handedOverAt, unit, toStep, resultCameAt, e.channel());
            default -> this;
        };
    }
}
