package vn.thanhdong.commandservice.reminders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.model.DueWatch;

/**
 * What the events of one batch make of the timers: of each dossier only what holds in the end, so that the many that were
 * over when they were imported cost nothing.
 */
final class TimerChanges {

    private final Map<DossierId, @Nullable DueWatch> watches = new HashMap<>();
    private final Map<DossierId, Optional<DueWatch>> wished = new LinkedHashMap<>();
    private final Set<DossierId> unknownBefore = new HashSet<>();

    /**
     * One more event.
     *
     * @param recordedAt when it was recorded: a date that had passed by then has been missed elsewhere and is not ours to
     *     tell
     */
    void happened(DossierEvent event, Instant recordedAt) {
        DossierId dossier = event.dossierId();
        if (event instanceof DossierSubmitted) {
            unknownBefore.add(dossier);
        }
        if (DueWatch.ends(event)) {
            watches.remove(dossier);
            wished.put(dossier, Optional.empty());
            return;
        }
        DueWatch before = watches.get(dossier);
        DueWatch after = DueWatch.after(before, event);
        if (after == null || after.equals(before)) {
            return;
        }
        watches.put(dossier, after);
        wished.put(dossier, Optional.of(after).filter(watch -> watch.dueAt().isAfter(recordedAt)));
    }

    /** Writes them. */
    void writeTo(DueTimers timers, Catalogue catalogue) {
        List<DueTimer> set = new ArrayList<>();
        List<DossierId> dropped = new ArrayList<>();
        wished.forEach((dossier, watch) -> {
            Optional<Instant> askAt = watch.flatMap(one -> one.askAt(catalogue));
            if (askAt.isPresent()) {
                set.add(new DueTimer(dossier, askAt.get(), watch.orElseThrow().dueAt()));
            } else if (!unknownBefore.contains(dossier)) {
                dropped.add(dossier);
            }
        });
        if (!set.isEmpty()) {
            timers.set(set);
        }
        if (!dropped.isEmpty()) {
            timers.drop(dropped);
        }
    }
}
