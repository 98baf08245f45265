package vn.thanhdong.procedures.projection;

import java.time.Instant;
import java.util.Objects;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierHandedOver;
import vn.thanhdong.procedures.event.DossierRefused;
import vn.thanhdong.procedures.event.DossierStopped;
import vn.thanhdong.procedures.event.DossierWithdrawn;
import vn.thanhdong.procedures.event.DueDateExtended;
import vn.thanhdong.procedures.event.DueDateRecounted;
import vn.thanhdong.procedures.event.ResultNumbered;
import vn.thanhdong.procedures.event.ResultReturned;
import vn.thanhdong.procedures.event.SupplementReceived;
import vn.thanhdong.procedures.event.SupplementRequested;

/** What a clerk with a pencil would have noted of a generated dossier by the first of its events alone. */
final class PencilledPast {

    private PencilledPast() {}

    static GeneratedDossier after(GeneratedDossier whole, int events) {
        var noted = new GeneratedDossier(
                whole.id, whole.procedure, whole.channel, whole.desk, whole.area, whole.owner, whole.submittedAt);
        whole.events.subList(0, events).forEach(event -> note(noted, event));
        return noted;
    }

    private static void note(GeneratedDossier noted, DossierEvent event) {
        Instant at = event.occurredAt();
        switch (event) {
            case DossierAccepted accepted -> {
                noted.accepted = at;
                noted.promised = accepted.dueAt();
                noted.promise(at, accepted.dueAt());
                noted.status = 2;
            }
            case DossierHandedOver handed -> noted.status = 4;
            case SupplementRequested requested -> {
                noted.asked++;
                noted.status = 5;
                noted.waits.add(new GeneratedDossier.Wait(at, null));
            }
            case SupplementReceived received -> {
                noted.waits.add(
                        new GeneratedDossier.Wait(noted.waits.removeLast().from(), at));
                noted.promise(at, received.dueAt());
                noted.status = 4;
            }
            case DueDateExtended extended -> noted.promise(at, extended.dueAt());
            case DueDateRecounted recounted -> {
                boolean promise = Objects.requireNonNull(noted.due).equals(noted.promised);
                noted.promised = promise ? recounted.dueAt() : noted.promised;
                noted.promise(at, recounted.dueAt());
            }
            case DossierRefused refused -> end(noted, at, 3);
            case DossierWithdrawn withdrawn -> {
                noted.withdrawn = true;
                end(noted, at, 7);
            }
            case DossierStopped stopped -> end(noted, at, 8);
            case ResultNumbered numbered -> end(noted, at, 9);
            case ResultReturned returned -> noted.status = 10;
            default -> {}
        }
    }

    private static void end(GeneratedDossier noted, Instant at, int status) {
        noted.ended = at;
        noted.status = status;
    }
}
