package vn.thanhdong.catalogue;

import java.util.List;
import java.util.function.Supplier;
import vn.thanhdong.territory.CalendarDecision;
import vn.thanhdong.territory.CalendarHistory;

/**
 * The catalogue that a process decides and answers by: its packs, and the working calendar as it was decided since. Each
 * process has one, and whoever follows the log tells it what was decided.
 */
public final class CatalogueInForce implements Supplier<Catalogue> {

    private final Catalogue packs;
    private volatile Known known;

    /**
     * What is known at one moment.
     *
     * @param calendars the working calendar in each of its versions
     * @param catalogue with the newest of them
     */
    public record Known(CalendarHistory calendars, Catalogue catalogue) {}

    /** Nothing is decided but what the packs say. */
    public CatalogueInForce(Catalogue packs) {
        this.packs = packs;
        this.known = new Known(CalendarHistory.of(packs.calendar()), packs);
    }

    /** As of this moment; ask again for the next request. */
    @Override
    public Catalogue get() {
        return known.catalogue;
    }

    /** Both together, so that nobody sees the calendar of one moment with the history of another. */
    public Known known() {
        return known;
    }

    /** As loaded at the start. */
    public Catalogue packs() {
        return packs;
    }

    /** The working calendar in each of its versions. */
    public CalendarHistory calendars() {
        return known.calendars;
    }

    /** All that was decided so far, oldest first; what is known already is passed over. */
    public synchronized void decided(List<CalendarDecision> decisions) {
        CalendarHistory calendars = known.calendars;
        int before = calendars.decisions().size();
        for (CalendarDecision decision : decisions.subList(Math.min(before, decisions.size()), decisions.size())) {
            calendars = calendars.after(decision);
        }
        if (calendars.decisions().size() > before) {
            known = new Known(calendars, packs.with(calendars.now()));
        }
    }
}
