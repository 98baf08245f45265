package vn.thanhdong.commandservice.reminders;

import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.procedures.event.DossierEvent;

/**
 * Sets the timers by what happened, in the transaction of its own token. It only sets timers, and these only ask: reading
 * the same events again tells nobody anything twice.
 */
final class DueTimerSetting {

    private static final String CHANGES = DueTimerSetting.class.getName();

    private final DueTimers timers;
    private final CatalogueInForce catalogue;

    DueTimerSetting(DueTimers timers, CatalogueInForce catalogue) {
        this.timers = timers;
        this.catalogue = catalogue;
    }

    @EventHandler
    void on(DossierEvent happened, @Timestamp Instant recordedAt) {
        changes(CurrentUnitOfWork.get()).happened(happened, recordedAt);
    }

    /** Those of the whole batch, written once before it is committed. */
    private TimerChanges changes(UnitOfWork<?> batch) {
        return batch.getOrComputeResource(CHANGES, first -> {
            var changes = new TimerChanges();
            batch.onPrepareCommit(ready -> changes.writeTo(timers, catalogue.get()));
            return changes;
        });
    }
}
